import type { Context, Row } from '../../../kernel/context.ts';
import type { WholeRow } from '../../../kernel/reading.ts';
import { type Declared, type Fit, fitOf, type Made } from '../../../methods/compatibility/fit.ts';
import type { configurationItem } from '../../support/configuration/configuration-item.record.ts';
import type { technology } from '../../support/configuration/technology.record.ts';
import type { serviceDesign } from './service-design.record.ts';

type Design = WholeRow<typeof serviceDesign>;
type Item = Row<typeof configurationItem> & { readonly softwareVersion?: string | null };
type Technology = WholeRow<typeof technology>;

/** Something that is needed or there, in a version of a technology. */
export type Thing = Made & {
  readonly name: string;
  readonly item: { readonly id: string; readonly number: string } | null;
};
type Said = Declared & { readonly remark: string | null };
export type Pair = {
  readonly one: Thing;
  readonly other: Thing;
  readonly fit: Fit;
  readonly remarks: readonly string[];
};

const thingOf = ({ id, number, name, technology: made, softwareVersion }: Item): Thing | null =>
  made ? { name, technology: made, version: softwareVersion ?? null, item: { id, number } } : null;

async function needed(context: Context, { components }: Design): Promise<readonly Thing[]> {
  const found: Thing[] = [];
  for (const { component, item: id, technology: made, inVersion } of components) {
    const item = id ? ((await context.read('configuration-item', id)) as unknown as Item) : null;
    const of = made ?? item?.technology;
    if (!of) continue;
    const known = item && { id: item.id, number: item.number };
    found.push({ name: component, technology: of, version: inVersion ?? item?.softwareVersion ?? null, item: known });
  }
  return found;
}

/** What the service rests on today, and what that runs on. */
async function existing(context: Context, { service }: Design): Promise<readonly Thing[]> {
  const found = new Map<string, Thing | null>();
  const rests = await context.linkedThrough('depends-on', 'out', { type: 'service', key: service });
  for (const { type, row } of rests) {
    if (type !== 'configuration-item') continue;
    const below = await context.linkedThrough('runs-on', 'out', { type, key: row.id });
    for (const { id, state } of [row, ...below.map((each) => each.row)])
      if (state !== 'retired' && !found.has(id))
        found.set(id, thingOf((await context.read('configuration-item', id)) as unknown as Item));
  }
  return [...found.values()].flatMap((thing) => thing ?? []);
}

async function declaredOf(context: Context, things: readonly Thing[]): Promise<readonly Said[]> {
  const found: Said[] = [];
  for (const id of new Set(things.map((each) => each.technology))) {
    const { compatibility } = (await context.read('technology', id)) as unknown as Technology;
    for (const { from, until, other, otherFrom, otherUntil, fit, remark } of compatibility)
      found.push({ technology: id, from, until, other, otherFrom, otherUntil, fit, remark });
  }
  return found;
}

/** What a design needs beside what else it needs and what its service rests on: how well each two go together, the worst first. */
export async function fittingOf(context: Context, design: Design): Promise<readonly Pair[]> {
  const wanted = await needed(context, design);
  const own = new Set(wanted.flatMap(({ item }) => item?.id ?? []));
  const there = (await existing(context, design)).filter(({ item }) => !own.has(item?.id ?? ''));
  const declared = await declaredOf(context, [...wanted, ...there]);
  const order = { fails: 0, limited: 1, works: 2, undeclared: 3 } as const;
  return wanted
    .flatMap((one, at) =>
      [...wanted.slice(at + 1), ...there].map((other): Pair => {
        const { fit, by } = fitOf(one, other, declared);
        return { one, other, fit, remarks: by.flatMap(({ remark }) => remark ?? []) };
      }),
    )
    .toSorted((one, other) => order[one.fit] - order[other.fit]);
}
