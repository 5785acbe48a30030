import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cover } from './cover.ts';
import { isNight } from './fairness.ts';
import { longRuns, longWeeks, overlaps, shortRests } from './lawful.ts';
import { fill, type Proposal, propose, type Rostering } from './propose.ts';
import { stretchesOf } from './stretch.ts';
import type { Own, Turn, Worker } from './turn.ts';

const zone = 'Europe/Berlin';
const monday = Temporal.PlainDate.from('2026-11-23');
const begin = monday.toZonedDateTime(zone).epochMilliseconds;
const hour = 3_600_000;
const limits = { restHours: 11, weeklyHours: 48, overWeeks: 17, mostDays: 6 };

const kinds = {
  early: ['06:00', '14:00'],
  late: ['14:00', '22:00'],
  night: ['22:00', '06:00'],
} as const;
type Kind = keyof typeof kinds;

const turn = (shift: Kind, at: number, able: ReadonlySet<string> | null = null): Turn => {
  const [from, until] = kinds[shift];
  const [stretch] = stretchesOf([{ person: '', day: monday.add({ days: at }).toString(), from, until }], zone);
  if (!stretch) throw new Error('No stretch.');
  return { ...stretch, shift, worked: 8, able };
};
const worker = (id: string, more: Partial<Worker> = {}): Worker => ({ id, agreed: 40, away: new Set(), ...more });
/** So many are needed in each hour of these turns. */
const needed = (turns: readonly Turn[], many: number, days: number) =>
  Array.from({ length: days * 24 }, (_, count) => {
    const at = begin + count * hour;
    return { at, needed: turns.some(({ from, until }) => from <= at && at < until) ? many : 0 };
  });
const rostering = (more: Partial<Rostering> & Pick<Rostering, 'turns'>, days = 7): Rostering => ({
  ...{
    begin,
    end: begin + days * 24 * hour,
    limits,
    people: [],
    standing: [],
    elsewhere: [],
    needs: needed(more.turns, 1, days),
  },
  ...more,
});
const who = ({ assigned }: Proposal) =>
  assigned.map(({ person, turn: { shift, day } }) => `${day.slice(8)} ${shift} ${person}`);
const ownOf = ({ assigned }: Proposal): readonly Own[] =>
  assigned.map(({ person, turn: each }, line) => ({ ...each, person, line }));
const uncovered = (of: Rostering, proposal: Proposal): number =>
  cover(ownOf(proposal), of.needs).reduce((sum, { missing }) => sum + missing, 0);

describe('a roster that is proposed', () => {
  test('two nights and two days between two people: each has one of both, and nobody comes back too soon', () => {
    const turns = [turn('early', 0), turn('early', 1), turn('night', 0), turn('night', 1)];
    const proposal = propose(rostering({ turns, people: [worker('ada'), worker('ben')] }));
    // After the early of a day its night has eight hours of rest only: whoever is early on Monday cannot have Monday's night.
    expect(who(proposal)).toEqual(['23 early ada', '23 night ben', '24 early ada', '24 night ben']);
    expect(proposal.unfilled).toEqual([]);
    const three = propose(rostering({ turns, people: [worker('ada'), worker('ben'), worker('cem')] }));
    expect(
      new Set(
        ownOf(three)
          .filter(isNight)
          .map(({ person }) => person),
      ).size,
    ).toBe(2);
  });

  test('what nobody can take says what keeps each from it', () => {
    const turns = [turn('early', 0), turn('late', 0, new Set(['ada'])), turn('early', 1)];
    const people = [worker('ada'), worker('ben', { away: new Set([monday.add({ days: 1 }).toString()]) })];
    const { unfilled } = propose(rostering({ turns, people }));
    expect(who(propose(rostering({ turns, people })))).toEqual(['23 early ben', '24 early ada']);
    // After the late, eight hours lie before Tuesday's early.
    expect(unfilled.map(({ turn: { day }, missing, why }) => [day, missing, Object.fromEntries(why)])).toEqual([
      ['2026-11-23', 8, { ada: 'rest', ben: 'unable' }],
    ]);
  });

  test('gives a turn on where the first pass ran aground', () => {
    // Whoever is put down first for the early, which both can, is the only one who can do the late.
    const turns = [turn('early', 0), turn('late', 0, new Set(['ada']))];
    const people = [worker('ada'), worker('ben')];
    const of = rostering({
      turns,
      people,
      needs: needed([turns[0] as Turn], 2, 7).map((each, at) => ({
        ...each,
        needed: at < 6 ? 0 : at < 14 ? 1 : at < 22 ? 0.5 : 0,
      })),
    });
    expect([who(fill(of)), fill(of).unfilled.length]).toEqual([['23 early ada'], 1]);
    expect([who(propose(of)), propose(of).unfilled.length]).toEqual([['23 early ben', '23 late ada'], 0]);
  });

  test('keeps to what was agreed and to days in a row, also with what was worked before', () => {
    const turns = Array.from({ length: 7 }, (_, at) => turn('early', at));
    const alone = propose(rostering({ turns, people: [worker('ada', { agreed: 24 })] }));
    expect(alone.assigned).toHaveLength(3);
    expect(alone.unfilled.map(({ why }) => why.get('ada'))).toEqual(['agreed', 'agreed', 'agreed', 'agreed']);
    const before = [-3, -2, -1].map((at) => ({ ...turn('early', at), person: 'ada', line: 0 }));
    const on = propose(rostering({ turns, people: [worker('ada', { agreed: 60 })], elsewhere: before }));
    expect(on.unfilled.map(({ why }) => why.get('ada'))).toContain('run');
    expect(longRuns([...before, ...ownOf(on)], 6)).toEqual([]);
  });

  test('what was too much before keeps nobody at home for ever', () => {
    // Eight days in a row, of ten hours and more each, until last Sunday but one.
    const before = Array.from({ length: 8 }, (_, at) => ({ ...turn('early', at - 15), person: 'ada', line: 0 }));
    const long = before.map((each) => ({ ...each, from: each.from - 3 * hour }));
    const turns = [turn('early', 0), turn('early', 1)];
    const proposal = propose(rostering({ turns, people: [worker('ada')], elsewhere: long }));
    expect(who(proposal)).toEqual(['23 early ada', '24 early ada']);
  });

  test('a day between two runs joins them', () => {
    const around = [-3, -2, -1, 1, 2, 3].map((at) => ({ ...turn('early', at), person: 'ada', line: 0 }));
    const of = rostering({ turns: [turn('early', 0)], people: [worker('ada', { agreed: 60 })], elsewhere: around });
    expect(propose(of).unfilled.map(({ why }) => why.get('ada'))).toEqual(['run']);
    expect(propose({ ...of, elsewhere: around.slice(1) }).assigned).toHaveLength(1);
  });

  test('leaves what stands as it is, counts it, and plans beside it', () => {
    const turns = [turn('early', 0), turn('late', 0)];
    const standing = [{ ...turn('early', 0), person: 'ada', line: 0 }];
    expect(who(propose(rostering({ turns, people: [worker('ada'), worker('ben')], standing })))).toEqual([
      '23 late ben',
    ]);
    expect(propose(rostering({ turns: [turn('early', 0)], people: [worker('ben')], standing })).assigned).toEqual([]);
  });

  test('nights and weekends fall on those who had fewest before', () => {
    const standing = [-14, -7, -13].map((at) => ({ ...turn('night', at), person: 'ada', line: 0 }));
    const turns = [turn('night', 2), turn('early', 5)];
    const proposal = propose(rostering({ turns, people: [worker('ada'), worker('ben')], elsewhere: standing }));
    expect(who(proposal)).toEqual(['25 night ben', '28 early ben']);
  });
});

describe('whatever is asked', () => {
  const kind = fc.constantFrom<Kind>('early', 'late', 'night');
  const names = ['ada', 'ben', 'cem', 'dia', 'eli'];
  const some = fc.record({
    days: fc.integer({ min: 2, max: 10 }),
    kinds: fc.uniqueArray(kind, { minLength: 1 }),
    many: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 24, maxLength: 24 }),
    people: fc.array(
      fc.record({
        agreed: fc.integer({ min: 8, max: 60 }),
        away: fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { maxLength: 3 }),
      }),
      { maxLength: 5 },
    ),
    able: fc.option(fc.subarray(names), { nil: null }),
    before: fc.array(fc.tuple(fc.nat(4), fc.integer({ min: -4, max: -1 })), { maxLength: 4 }),
  });
  const built = some.map(({ days, kinds: those, many, people, able, before }): Rostering => {
    const turns = those.flatMap((each) =>
      Array.from({ length: days }, (_, at) => turn(each, at, each === 'late' && able ? new Set(able) : null)),
    );
    const standing = [...new Map(before.map(([person, at]) => [`${person} ${at}`, { person, at }])).values()];
    return rostering(
      {
        turns,
        people: people.map(({ agreed, away }, at) =>
          worker(names[at] ?? '', { agreed, away: new Set(away.map((day) => monday.add({ days: day }).toString())) }),
        ),
        elsewhere: standing.map(({ person, at }) => ({ ...turn('early', at), person: names[person] ?? '', line: 0 })),
        needs: Array.from({ length: days * 24 }, (_, at) => ({ at: begin + at * hour, needed: many[at % 24] ?? 0 })),
      },
      days,
    );
  });

  test('no rule is broken, nobody is there who is away or cannot, and nobody works more than was agreed', () => {
    fc.assert(
      fc.property(built, (of) => {
        const own = ownOf(propose(of));
        const all = [...of.elsewhere, ...own];
        expect(overlaps(all)).toEqual([]);
        expect(shortRests(all, limits.restHours)).toEqual([]);
        expect(longWeeks(all, of.begin, of.end, limits)).toEqual([]);
        expect(longRuns(all, limits.mostDays)).toEqual([]);
        for (const { person, day } of own) expect(of.people.find(({ id }) => id === person)?.away.has(day)).toBe(false);
        for (const { turn: each, person } of propose(of).assigned) expect(each.able?.has(person) ?? true).toBe(true);
        for (const { id, agreed } of of.people)
          for (const week of [0, 7]) {
            const from = monday.add({ days: week }).toString();
            const until = monday.add({ days: week + 6 }).toString();
            const worked = own.filter(({ person, day }) => person === id && from <= day && day <= until).length * 8;
            expect(worked).toBeLessThanOrEqual(agreed);
          }
      }),
      { numRuns: 30 },
    );
  });

  test('it covers no less than the first pass, and every gap that is left says what keeps everybody from it', () => {
    fc.assert(
      fc.property(built, (of) => {
        const proposal = propose(of);
        expect(uncovered(of, proposal)).toBeLessThanOrEqual(uncovered(of, fill(of)) + 1e-6);
        for (const { why } of proposal.unfilled) expect(why.size).toBe(of.people.length);
      }),
      { numRuns: 30 },
    );
  });

  test('the same in, the same out, in whatever order it is told', () => {
    fc.assert(
      fc.property(built, (of) => {
        const turned = { ...of, people: of.people.toReversed(), turns: of.turns.toReversed() };
        expect(who(propose(turned))).toEqual(who(propose(of)));
      }),
      { numRuns: 12 },
    );
  });
});
