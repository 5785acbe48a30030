import { expect, test } from 'vitest';
import { byDue, dueOf } from './by-due.ts';
import type { WorkItem } from './use-work.ts';

const now = Date.parse('2026-11-21T21:30:00Z');

test('today ends at midnight of the person’s own zone', () => {
  expect(dueOf('2026-11-21T22:45:00Z', now, 'Europe/Berlin')).toBe('today');
  expect(dueOf('2026-11-21T23:15:00Z', now, 'Europe/Berlin')).toBe('soon');
  expect(dueOf('2026-11-21T23:15:00Z', now, 'Europe/London')).toBe('today');
});

test('what is past is overdue, what is a week away is later, what nobody dated is neither', () => {
  expect(dueOf('2026-11-21T21:29:00Z', now, 'Europe/Berlin')).toBe('overdue');
  expect(dueOf('2026-12-21T21:29:00Z', now, 'Europe/Berlin')).toBe('later');
  expect(dueOf(null, now, 'Europe/Berlin')).toBe('none');
});

test('what is due next stands first, what is not dated last and oldest first', () => {
  const item = (number: string, due: string | null, createdAt: string): WorkItem => ({
    id: number,
    type: 'thing',
    number,
    title: number,
    state: null,
    category: 'open',
    requester: null,
    assignee: null,
    team: null,
    due,
    createdAt,
    updatedAt: createdAt,
  });
  const items = [item('a', null, '2026-02-01'), item('b', '2026-11-22', '2026-03-01'), item('c', null, '2026-01-01')];
  expect(byDue(items).map(({ number }) => number)).toEqual(['b', 'c', 'a']);
});
