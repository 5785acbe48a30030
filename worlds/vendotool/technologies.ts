import type { Stage } from './stage.ts';

type Line = Readonly<Record<string, unknown>>;

const technologies: readonly { readonly key: string; readonly input: Line }[] = [
  { key: 'tec-database', input: { name: 'PostgreSQL', kind: 'data-platform' } },
  { key: 'tec-shop', input: { name: 'VendoShop', kind: 'software', description: 'Our own shop.' } },
  { key: 'tec-server', input: { name: 'EPYC server', kind: 'hardware' } },
  { key: 'tec-chat', input: { name: 'Plauder', kind: 'software', description: 'Chat on web pages, rented.' } },
];

/** What goes together with what: of which technology, from which version of it, with which of another. */
const compatible: readonly (readonly [key: string, other: string, line: Line])[] = [
  ['tec-shop', 'tec-database', { from: '8', otherFrom: '14', otherUntil: '17', fit: 'works', remark: 'Our own tests' }],
  ['tec-chat', 'tec-shop', { from: '3', otherFrom: '9', fit: 'works' }],
  [
    'tec-chat',
    'tec-shop',
    { from: '3', otherUntil: '8', fit: 'fails', remark: 'Its window needs the pages of version 9' },
  ],
];

const examples: readonly (readonly [item: string, technology: string])[] = [
  ['shop-db', 'tec-database'],
  ['wms-db', 'tec-database'],
  ['shop-app', 'tec-shop'],
  ['web-01', 'tec-server'],
  ['web-02', 'tec-server'],
  ['db-01', 'tec-server'],
  ['db-02', 'tec-server'],
];

/** What the components are examples of, and what is known to go together, and not. */
export async function knowTechnologies(stage: Stage): Promise<void> {
  const { calendar } = stage;
  const at = (daysAgo: number) => ({ at: calendar.at(daysAgo, '13:30'), by: 'rainer' });
  for (const { key, input } of technologies) await stage.make(key, 'technology', input, at(110));
  for (const key of new Set(compatible.map(([of]) => of))) {
    const lines = compatible
      .filter(([of]) => of === key)
      .map(([, other, line]) => ({ ...line, other: stage.id(other), knownOn: calendar.day(109) }));
    await stage.change(key, { compatibility: lines }, at(109));
  }
  for (const [item, technology] of examples) await stage.change(item, { technology: stage.id(technology) }, at(108));
}
