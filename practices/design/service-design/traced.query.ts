import type { Context, Linked } from '../../../kernel/context.ts';
import { every } from '../../../kernel/every.ts';
import { query } from '../../../kernel/query.ts';
import type { WholeRow } from '../../../kernel/reading.ts';
import type { requirement } from '../../strategy/requirement/requirement.record.ts';
import type { agreement } from '../service-level/agreement.record.ts';
import type { serviceDesign } from './service-design.record.ts';

type Design = WholeRow<typeof serviceDesign>;
type Agreement = WholeRow<typeof agreement>;
type Named = { readonly type: string; readonly number: string; readonly title: string; readonly state: string | null };
/** A line that meets a requirement: of which design or agreement, and what it promises. */
export type MeetingLine = {
  readonly of: Named;
  readonly property: string | null;
  readonly metric: string;
  readonly priority: string | null;
  readonly within: string | null;
  readonly share: number | null;
  readonly level: number | null;
};
export type Traced = {
  readonly levels: readonly MeetingLine[];
  readonly targets: readonly MeetingLine[];
  readonly tests: readonly Named[];
  readonly releases: readonly Named[];
};

const standing = 'draft,waiting,planned,active';

const lineOf = (of: Named, { metric, within, share, level }: Omit<MeetingLine, 'of' | 'property' | 'priority'>) => ({
  ...{ of, metric, within, share, level },
});

async function levelsFor(context: Context, id: string): Promise<readonly MeetingLine[]> {
  const found: MeetingLine[] = [];
  for (const row of await Array.fromAsync(every(context, 'service-design', { category: standing }))) {
    const { number, title, state, levels } = (await context.read('service-design', row.id)) as unknown as Design;
    for (const line of levels)
      if (line.requirement === id)
        found.push({
          ...lineOf({ type: 'service-design', number, title, state }, line),
          ...{ property: line.property, priority: null },
        });
  }
  return found;
}

async function targetsFor(context: Context, id: string): Promise<readonly MeetingLine[]> {
  const found: MeetingLine[] = [];
  for (const row of await Array.fromAsync(every(context, 'agreement', { category: standing }))) {
    const { number, title, state, targets } = (await context.read('agreement', row.id)) as unknown as Agreement;
    for (const line of targets)
      if (line.requirement === id)
        found.push({
          ...lineOf({ type: 'agreement', number, title, state }, line),
          ...{ property: line.origin, priority: line.priority },
        });
  }
  return found;
}

const named = (context: Context, { type, row }: Linked): Named => ({
  ...{ type, number: row.number, title: context.headed(type, row).title ?? '', state: row.state },
});

/** By what a requirement is met: the levels of designs, the targets of agreements, the tests that verify it, the releases that deliver it. */
export const traced = query<typeof requirement>()({
  record: 'requirement',
  name: 'traced',
  arguments: {},
  answer: async (context, row): Promise<Traced> => {
    const here = { type: 'requirement', key: row.id };
    return {
      levels: await levelsFor(context, row.id),
      targets: await targetsFor(context, row.id),
      tests: (await context.linked('verifies', 'in', here)).map((each) => named(context, each)),
      releases: (await context.linked('delivers', 'in', here)).map((each) => named(context, each)),
    };
  },
});
