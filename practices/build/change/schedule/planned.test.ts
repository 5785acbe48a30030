import { expect, test } from 'vitest';
import { clashing, type Planned, plannedOf } from './planned.ts';

const change = (number: string, from: string, until: string, more = {}): Planned[] => [
  ...plannedOf('change', {
    id: number,
    number,
    state: 'scheduled',
    service: 'shop',
    plannedStart: `2031-01-01T${from}:00Z`,
    plannedEnd: `2031-01-01T${until}:00Z`,
    ...more,
  } as never),
];

test('changes of one service at one time clash, while both are ahead', () => {
  const all = [
    ...change('CHG-1', '10:00', '12:00'),
    ...change('CHG-2', '11:00', '13:00'),
    ...change('CHG-3', '12:00', '13:00'),
    ...change('CHG-4', '11:00', '13:00', { service: 'mail' }),
    ...change('CHG-5', '11:00', '13:00', { state: 'closed' }),
    ...change('CHG-6', '11:00', '13:00', { plannedStart: null }),
  ];
  expect(all.map(({ row }) => row.number)).toEqual(['CHG-1', 'CHG-2', 'CHG-3', 'CHG-4', 'CHG-5']);
  expect(all.map((one) => clashing(one, all))).toEqual([['CHG-2'], ['CHG-1', 'CHG-3'], ['CHG-2'], [], []]);
});
