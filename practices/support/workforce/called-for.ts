import type { Context } from '../../../kernel/context.ts';
import type { SkillHeld } from './holding.ts';

export type CalledFor = SkillHeld & { readonly id: string; readonly number: string; readonly name: string };

/** What work is about: its service, and what was ordered from the catalogue. */
type About = { readonly service?: string | null; readonly catalogueItem?: string | null };

/** The skills that work about this service or catalogue item calls for, each once, with who holds it. */
export async function calledFor(context: Context, { service, catalogueItem }: About): Promise<readonly CalledFor[]> {
  const ends = [
    { type: 'service', key: service ?? null },
    { type: 'catalogue-item', key: catalogueItem ?? null },
  ];
  const found = new Map<string, CalledFor>();
  for (const { type, key } of ends) {
    const linked = key ? await context.linked('calls-for', 'out', { type, key }) : [];
    for (const { row } of linked)
      if (row.state === 'in-use') found.set(row.id, (await context.read('skill', row.id)) as unknown as CalledFor);
  }
  return [...found.values()];
}
