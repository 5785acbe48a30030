import type { Context, Row } from '../../../kernel/context.ts';
import type { WholeRow } from '../../../kernel/reading.ts';
import type { affectedService } from './affected-service.record.ts';
import type { externalChange } from './external-change.record.ts';
import { find, type Touched, wayText } from './find.ts';
import { listed } from './listed.ts';
import { titleOf } from './one-of-each.rule.ts';

type Change = WholeRow<typeof externalChange>;
export type Answer = WholeRow<typeof affectedService>;
type Tell = { readonly id: string; readonly owner: string | null };

const answered: readonly (string | null)[] = ['ruled-out', 'settled', 'gone'];

/** What somebody answered of the services that a change touches. */
export async function answersTo(context: Context, change: string): Promise<readonly Answer[]> {
  const found: Answer[] = [];
  for (const { id } of await listed(context, 'affected-service', { externalChange: change }))
    found.push((await context.read('affected-service', id)) as unknown as Answer);
  return found;
}

/** One that somebody put into the archive stays there. */
async function putAway(context: Context, change: string): Promise<ReadonlySet<string>> {
  const rows = await listed(context, 'affected-service', { externalChange: change, archived: 'true' });
  return new Set((rows as readonly Row<typeof affectedService>[]).map(({ service }) => service));
}

const foundBy = ({ reasons }: Touched) => reasons.map(({ criterion, way }) => ({ criterion, way: wayText(way) }));

/** It is called after both, and they may be called something else by now. */
const isRenamed = (change: Change, { service }: Touched, row: Answer): boolean =>
  row.title !== titleOf(service.name, change.title);

const waysOf = (lines: Answer['foundBy']): readonly string[] => lines.map(({ way }) => way);

/** What was found for the first time. */
async function begin(context: Context, change: Change, touched: Touched): Promise<Tell> {
  const input = { externalChange: change.id, service: touched.service.id, byHand: false, foundBy: foundBy(touched) };
  return (await context.create('affected-service', input)) as Row<typeof affectedService>;
}

/** What was found before: what it was found by is kept, and what nobody had answered for makes it open again. */
async function goOn(context: Context, change: Change, touched: Touched, row: Answer): Promise<Tell | null> {
  const before = waysOf(row.foundBy);
  const now = foundBy(touched);
  const news = now.some(({ way }) => !before.includes(way));
  const again = answered.includes(row.state) && (news || row.state === 'gone');
  if (again) await context.transition('affected-service', row.id, 'find-again');
  const changed = news || now.length !== before.length || !row.current;
  const later = row.state === 'found' && row.due !== change.inForceOn;
  if (changed || later || isRenamed(change, touched, row))
    await context.update('affected-service', row.id, {
      ...{ foundBy: now, current: true },
      ...(later && { due: change.inForceOn }),
    });
  return again ? row : null;
}

/** What nothing touches any more: nobody has to answer for it who did not yet. */
async function letGo(context: Context, row: Answer): Promise<void> {
  if (!row.current) return;
  await context.update('affected-service', row.id, { current: false });
  if (row.state === 'found') await context.transition('affected-service', row.id, 'lapse');
}

/** One is told of by itself, many by the change that touches them; the owners of services hear of theirs. */
async function tell(context: Context, change: Change, news: readonly Tell[]): Promise<void> {
  const [one, ...others] = news;
  if (!one) return;
  for (const { id, owner } of news)
    if (owner && owner !== change.owner) await context.notify({ to: [owner], reason: 'service-touched', record: id });
  if (!change.owner) return;
  const about =
    others.length > 0 ? { reason: 'services-found', record: change.id } : { reason: 'service-found', record: one.id };
  await context.notify({ to: [change.owner], ...about });
}

/** Holds what is touched by now against what was found before, and tells those who answer for it of what is new. */
export async function findAnew(context: Context, change: Change): Promise<void> {
  const stands = change.state === 'announced' || change.state === 'in-force';
  const { touched, cut } = stands ? await find(context, change.criteria) : { touched: [], cut: false };
  const known = new Map((await answersTo(context, change.id)).map((row) => [row.service, row]));
  const away = await putAway(context, change.id);
  const news: Tell[] = [];
  for (const each of touched.filter(({ service }) => !away.has(service.id))) {
    const row = known.get(each.service.id);
    const told = row ? await goOn(context, change, each, row) : await begin(context, change, each);
    if (told) news.push(told);
    known.delete(each.service.id);
  }
  // What was not looked at may still be touched, and so is what somebody added.
  const gone = cut ? [] : [...known.values()].filter(({ byHand }) => !(stands && byHand));
  for (const row of gone) await letGo(context, row);
  await tell(context, change, news);
}

/** How many services a change touches, and how many of them nobody answered for, or still works on. */
export async function counted(context: Context, change: string) {
  const count = async (category: string): Promise<number> => {
    const query = { externalChange: change, category, count: 'true', limit: '1' };
    return (await context.list('affected-service', query)).total ?? 0;
  };
  const [unanswered, unfinished] = [await count('open'), await count('planned')];
  const settled = await context.list('affected-service', {
    ...{ externalChange: change, state: 'settled', count: 'true', limit: '1' },
  });
  return { touched: unanswered + unfinished + (settled.total ?? 0), unanswered, unfinished };
}
