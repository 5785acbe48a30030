import type { Context, Row } from '../../../kernel/context.ts';
import { every } from '../../../kernel/every.ts';
import type { absence } from './absence.record.ts';

type Period = { readonly firstDay: string; readonly lastDay: string };

/** Each day from one until another, both of them included. */
export const daysBetween = (from: string, until: string): readonly string[] => {
  const first = Temporal.PlainDate.from(from);
  const many = first.until(until, { largestUnit: 'days' }).days + 1;
  return Array.from({ length: Math.max(0, many) }, (_, at) => first.add({ days: at }).toString());
};

/** The days of a period, and the one after it into which a night leads, on which people are not there, by person. */
export async function awayIn(
  context: Context,
  { firstDay, lastDay }: Period,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const end = Temporal.PlainDate.from(lastDay).add({ days: 1 }).toString();
  const found = new Map<string, Set<string>>();
  const query = { state: 'approved', firstDay: `lte:${end}`, lastDay: `gte:${firstDay}` };
  for await (const each of every(context, 'absence', query)) {
    const { person, firstDay: from, lastDay: until } = each as Row<typeof absence>;
    const days = daysBetween(from < firstDay ? firstDay : from, until > end ? end : until);
    found.set(person, new Set([...(found.get(person) ?? []), ...days]));
  }
  return found;
}
