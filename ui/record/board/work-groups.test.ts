import { expect, test } from 'vitest';
import type { RecordJson, TypeMeta } from '../../client/meta.ts';
import { groupsOf } from './work-groups.ts';

const row = (id: string, values: object): RecordJson => ({ id, type: 'incident', ...values }) as unknown as RecordJson;
const type = {
  words: { plural: 'Incidents' },
  fields: [{ name: 'priority', choices: [{ value: 'P1', label: 'Highest' }] }],
} as unknown as TypeMeta;
const about = {
  typeOf: () => type,
  included: { a: { type: 'person', number: 'P-1', title: 'Ana', state: null } },
  categories: { open: 'Open', waiting: 'Waiting', resolved: 'Resolved', planned: 'Planned' },
  none: 'None',
};
const rows = [
  row('1', { category: 'waiting', assignee: null, priority: 'P1' }),
  row('2', { category: 'planned', assignee: 'a', priority: null }),
];
const told = (by: Parameters<typeof groupsOf>[1]) =>
  groupsOf(rows, by, about).map(({ label, count }) => [label, count]);

test('how far work is: in the order of work, with places to send it to', () => {
  expect(told('category')).toEqual([
    ['Open', 0],
    ['Waiting', 1],
    ['Resolved', 0],
    ['Planned', 1],
  ]);
});

test('by kind, by who has it and by priority: only what there is, nobody last', () => {
  expect(told('kind')).toEqual([['Incidents', 2]]);
  expect(told('assignee')).toEqual([
    ['Ana', 1],
    ['None', 1],
  ]);
  expect(told('priority')).toEqual([
    ['Highest', 1],
    ['None', 1],
  ]);
});
