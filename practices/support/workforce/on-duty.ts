import type { Context } from '../../../kernel/context.ts';

type Entry = { readonly person: string; readonly day: string; readonly from: string; readonly until: string };
type Roster = { readonly id: string; readonly zone: string; readonly plan: readonly Entry[] };

/** Whether an entry of a roster lies over a moment (milliseconds since 1970 UTC); one that ends no later than it begins ends on the day after. */
export function liesOver({ day, from, until }: Entry, zone: string, moment: number): boolean {
  const date = Temporal.PlainDate.from(day);
  const at = (on: Temporal.PlainDate, time: string): number =>
    on.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(time) }).epochMilliseconds;
  const end = until === '24:00' || until <= from ? date.add({ days: 1 }) : date;
  return at(date, from) <= moment && moment < at(end, until === '24:00' ? '00:00' : until);
}

/** Who of published rosters works now, and who is planned around now at all: of others no roster says anything. */
export async function onDuty(
  context: Context,
): Promise<{ readonly working: ReadonlySet<string>; readonly planned: ReadonlySet<string> }> {
  const today = Temporal.PlainDate.from(context.now.slice(0, 10));
  const { items } = await context.list('roster', {
    state: 'published',
    firstDay: `lte:${today.add({ days: 1 })}`,
    lastDay: `gte:${today.subtract({ days: 1 })}`,
    limit: '50',
  });
  const working = new Set<string>();
  const planned = new Set<string>();
  for (const { id } of items) {
    const { zone, plan } = (await context.read('roster', id)) as unknown as Roster;
    for (const entry of plan) {
      planned.add(entry.person);
      if (liesOver(entry, zone, Date.parse(context.now))) working.add(entry.person);
    }
  }
  return { working, planned };
}
