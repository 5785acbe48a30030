import { describe, expect, test } from 'vitest';
import { spreadWork } from './backlog.ts';
import { fewestAgents, standing, waitingProbability } from './erlang-c.ts';
import { type Demand, staffing } from './staffing.ts';

const halfHour = { contacts: 100, perSeconds: 1800, handlingSeconds: 180 };

describe('Erlang C', () => {
  test('gives the reference: 100 calls in half an hour at 180 s, 14 agents', () => {
    const now = standing(halfHour, 14, 20);
    expect(now.load).toBe(10);
    expect(now.waits).toBeCloseTo(0.1741, 4);
    expect(now.share).toBeCloseTo(0.88835, 5);
    expect(now.occupancy).toBeCloseTo(0.714, 3);
    expect(now.meanWaitSeconds).toBeCloseTo(7.835, 2);
  });

  test('needs 14 for 80 % in 20 s, and more where nobody may be busier than 70 %', () => {
    expect(fewestAgents(halfHour, { share: 0.8, withinSeconds: 20, occupancy: 0.85 }).agents).toBe(14);
    expect(fewestAgents(halfHour, { share: 0.8, withinSeconds: 20, occupancy: 0.7 }).agents).toBe(15);
    expect(standing(halfHour, 13, 20).share).toBeLessThan(0.8);
  });

  test('agrees with the closed forms of one, two and three agents (Gross and Harris, M/M/c)', () => {
    expect(waitingProbability(0.8, 1)).toBeCloseTo(0.8, 12);
    expect(waitingProbability(1, 2)).toBeCloseTo(1 / 3, 12);
    expect(waitingProbability(2, 3)).toBeCloseTo(4 / 9, 12);
  });

  test('whoever cannot keep up lets everybody wait, and nobody waits where nobody comes', () => {
    expect(waitingProbability(10, 10)).toBe(1);
    expect(standing(halfHour, 9, 20)).toMatchObject({
      share: 0,
      meanWaitSeconds: Number.POSITIVE_INFINITY,
      occupancy: 1,
    });
    const nobody = { contacts: 0, perSeconds: 1800, handlingSeconds: 180 };
    expect(fewestAgents(nobody, { share: 0.8, withinSeconds: 20, occupancy: 0.85 })).toMatchObject({
      agents: 0,
      share: 1,
    });
  });

  test('stays finite with a thousand agents', () => {
    const probability = waitingProbability(970, 1000);
    expect(probability).toBeGreaterThan(0.1);
    expect(probability).toBeLessThan(0.4);
  });
});

describe('work that may lie', () => {
  const work = { handlingSeconds: 1800, occupancy: 1, around: false };

  test('is spread over the hours that it may take', () => {
    expect(spreadWork({ ...work, contacts: [8, 0, 0, 0], withinHours: 4 })).toEqual([1, 1, 1, 1]);
    expect(spreadWork({ ...work, contacts: [8, 0, 0, 0], withinHours: 1 })).toEqual([4, 0, 0, 0]);
  });

  test('of the last hour comes round to the first; all that came is worked, and nobody more', () => {
    const contacts = [0, 0, 0, 8];
    expect(spreadWork({ ...work, contacts, withinHours: 2, around: true })).toEqual([2, 0, 0, 2]);
    const people = spreadWork({ ...work, contacts: [5, 1, 9, 3, 0, 2], withinHours: 3, around: true });
    expect(people.reduce((sum, each) => sum + each, 0)).toBeCloseTo((20 * 1800) / 3600, 12);
  });
});

test('a week is staffed by the hour, with shrinkage on top, and two chats at once need fewer', () => {
  const demand: Demand = {
    contacts: Array.from({ length: 168 }, (_, hour) => (hour === 9 ? 200 : 0)),
    handlingSeconds: 180,
    kind: 'waiting',
    share: 80,
    withinSeconds: 20,
    occupancy: 85,
    atOnce: 1,
    shrinkage: 30,
  };
  expect(staffing(demand)[9]).toMatchObject({ needed: 14, planned: 20 });
  expect(staffing(demand)[10]).toMatchObject({ needed: 0, planned: 0 });
  expect(staffing({ ...demand, atOnce: 2 })[9]?.needed).toBeLessThan(14);
  expect(staffing({ ...demand, kind: 'lying', withinSeconds: 7200 })[9]?.needed).toBeCloseTo(10 / 2 / 0.85, 10);
});
