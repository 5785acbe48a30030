import { expect, test } from 'vitest';
import type { CourseJson } from '../../../derive/course.types.ts';
import { secondsIn } from './stays.ts';

const began = '2026-03-02T08:00:00.000Z';
const course: CourseJson = {
  contacts: 1,
  handoffs: 0,
  reassignments: 0,
  reopenings: 0,
  queued: 600,
  touched: 1_200,
  waited: 0,
  goesOn: { as: 'touched', since: began },
  respondedAt: null,
  finishedAt: null,
  firstContact: null,
};

test('the stay that goes on grows with the present, those that are over stay as they are', () => {
  const anHourLater = Date.parse(began) + 3_600_000;
  expect(secondsIn('touched', course, anHourLater)).toBe(4_800);
  expect(secondsIn('queued', course, anHourLater)).toBe(600);
  expect(secondsIn('touched', { ...course, goesOn: null }, anHourLater)).toBe(1_200);
});

test('a clock of the reader that goes behind takes nothing away', () => {
  expect(secondsIn('touched', course, Date.parse(began) - 60_000)).toBe(1_200);
});
