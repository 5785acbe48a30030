import { cover, type Need } from './cover.ts';
import { isNight, isWeekend } from './fairness.ts';
import { type Hindrance, hindranceOf, type Own, type Term, type Turn, type Worker } from './turn.ts';

const hour = 3_600_000;
/** Whoever comes is needed for an hour at least. */
const worthwhile = 1;
const mostMoves = 500;

/** What is to be filled, by whom, beside what stands in the plan already and what people work elsewhere, before, beside and after it. */
export type Rostering = Term & {
  readonly turns: readonly Turn[];
  readonly needs: readonly Need[];
  readonly people: readonly Worker[];
  readonly standing: readonly Own[];
  readonly elsewhere: readonly Own[];
};

export type Assignment = { readonly person: string; readonly turn: Turn };

/** Nobody was there for a turn that somebody is missing in: what kept each of them. */
export type Unfilled = { readonly turn: Turn; readonly missing: number; readonly why: ReadonlyMap<string, Hindrance> };

export type Proposal = { readonly assigned: readonly Assignment[]; readonly unfilled: readonly Unfilled[] };

const ordered = (one: string, other: string): number => (one < other ? -1 : Number(one > other));
const inTime = (one: Turn, other: Turn): number => one.from - other.from || ordered(one.shift, other.shift);
const ownOf = (person: string, turn: Turn): Own => ({ ...turn, person, line: 0 });

/** What somebody bears, as a figure that grows with the square: shared evenly it is least. Hours count beside what was agreed. */
const burden = ({ agreed }: Worker, own: readonly Own[]): number => {
  const hours = own.reduce((sum, { worked }) => sum + worked, 0);
  return own.filter(isNight).length ** 2 + own.filter(isWeekend).length ** 2 + ((5 * hours) / Math.max(agreed, 1)) ** 2;
};

/** The plan as it grows, and what is asked of it. */
class Growing {
  readonly assigned: Assignment[] = [];
  readonly #of: Rostering;
  readonly #people: ReadonlyMap<string, Worker>;
  readonly #own = new Map<string, readonly Own[]>();
  readonly #missing = new Map<number, number>();
  /** Hours begin where those of the needs do: not everywhere on the hour of Greenwich. */
  readonly #offset: number;

  constructor(of: Rostering) {
    this.#of = of;
    this.#people = new Map(
      of.people.toSorted((one, other) => ordered(one.id, other.id)).map((each) => [each.id, each]),
    );
    for (const id of this.#people.keys())
      this.#own.set(
        id,
        [...of.standing, ...of.elsewhere].filter(({ person }) => person === id),
      );
    this.#offset = (of.needs[0]?.at ?? 0) % hour;
    for (const { at, missing } of cover(of.standing, of.needs)) this.#missing.set(at, missing);
  }

  own(person: string): readonly Own[] {
    return this.#own.get(person) ?? [];
  }

  people(): readonly Worker[] {
    return [...this.#people.values()];
  }

  /** Hours of somebody's that a turn would cover where they are missing. */
  gain(turn: Turn): number {
    return this.#hours(turn).reduce(
      (sum, { at, part }) => sum + Math.min(Math.max(0, this.#missing.get(at) ?? 0), part),
      0,
    );
  }

  hindrance(person: Worker, turn: Turn, without?: Assignment): Hindrance | null {
    const own = without
      ? this.own(person.id).filter((each) => each.from !== without.turn.from || each.until !== without.turn.until)
      : this.own(person.id);
    return hindranceOf(person, own, turn, this.#of);
  }

  /** How much more somebody would bear with it. */
  added(person: Worker, turn: Turn): number {
    const own = this.own(person.id);
    return burden(person, [...own, ownOf(person.id, turn)]) - burden(person, own);
  }

  /** Whoever can take it and is burdened least by it. */
  fairest(turn: Turn): Worker | undefined {
    return this.people()
      .map((person) => ({ person, added: this.added(person, turn) }))
      .toSorted((one, other) => one.added - other.added || ordered(one.person.id, other.person.id))
      .find(({ person }) => this.hindrance(person, turn) === null)?.person;
  }

  put(person: string, turn: Turn): void {
    this.assigned.push({ person, turn });
    this.#own.set(person, [...this.own(person), ownOf(person, turn)]);
    this.#count(turn, -1);
  }

  take(assignment: Assignment): void {
    const { person, turn } = assignment;
    this.assigned.splice(this.assigned.indexOf(assignment), 1);
    this.#own.set(
      person,
      this.own(person).filter(({ from, until }) => from !== turn.from || until !== turn.until),
    );
    this.#count(turn, 1);
  }

  #count(turn: Turn, by: 1 | -1): void {
    for (const { at, part } of this.#hours(turn))
      if (this.#missing.has(at)) this.#missing.set(at, (this.#missing.get(at) ?? 0) + by * part);
  }

  /** The hours over which a turn lies, and how much of each it takes. */
  #hours({ from, until }: Turn): readonly { readonly at: number; readonly part: number }[] {
    const first = Math.floor((from - this.#offset) / hour) * hour + this.#offset;
    return Array.from({ length: Math.ceil((until - first) / hour) }, (_, count) => {
      const at = first + count * hour;
      return { at, part: (Math.min(until, at + hour) - Math.max(from, at)) / hour };
    });
  }
}

const isWorth = (plan: Growing, turn: Turn): boolean =>
  plan.gain(turn) >= Math.min(worthwhile, (turn.until - turn.from) / hour) - 1e-9;

/** Turn after turn, the one first that covers most, to whom it burdens least. Turns that nobody can take are left. */
const fillBy = (plan: Growing, turns: readonly Turn[]): void => {
  const open = new Set(turns.toSorted(inTime));
  for (;;) {
    let most: Turn | null = null;
    for (const turn of open) {
      if (!isWorth(plan, turn)) open.delete(turn);
      else if (!most || plan.gain(turn) > plan.gain(most) + 1e-9) most = turn;
    }
    if (!most) return;
    const first = plan.fairest(most);
    if (first) plan.put(first.id, most);
    else open.delete(most);
  }
};

/** Somebody takes a turn that was left, and another what they had instead: nothing that was covered is given up. */
const exchange = (plan: Growing, turn: Turn): boolean => {
  for (const person of plan.people())
    for (const had of plan.assigned.filter((each) => each.person === person.id)) {
      if (plan.hindrance(person, turn, had) !== null) continue;
      plan.take(had);
      plan.put(person.id, turn);
      const other = plan.fairest(had.turn);
      if (other) {
        plan.put(other.id, had.turn);
        return true;
      }
      plan.take(plan.assigned.at(-1) as Assignment);
      plan.put(person.id, had.turn);
    }
  return false;
};

const repair = (plan: Growing, turns: readonly Turn[]): void => {
  for (let moves = 0; moves < mostMoves; moves += 1) {
    const left = turns
      .filter((turn) => isWorth(plan, turn))
      .toSorted((one, other) => plan.gain(other) - plan.gain(one) || inTime(one, other));
    if (!left.some((turn) => exchange(plan, turn))) return;
  }
};

/** Gives a turn to another wherever all together then bear less unevenly. */
const evenOut = (plan: Growing): void => {
  for (let moves = 0; moves < mostMoves; moves += 1) {
    let moved = false;
    for (const had of plan.assigned.toSorted(
      (one, other) => inTime(one.turn, other.turn) || ordered(one.person, other.person),
    )) {
      const from = plan.people().find(({ id }) => id === had.person);
      if (!from) continue;
      plan.take(had);
      const first = plan.fairest(had.turn);
      const better = first && plan.added(first, had.turn) < plan.added(from, had.turn) - 1e-9;
      plan.put(better ? first.id : had.person, had.turn);
      moved ||= better === true;
    }
    if (!moved) return;
  }
};

const told = (plan: Growing, turns: readonly Turn[]): Proposal => ({
  assigned: plan.assigned.toSorted((one, other) => inTime(one.turn, other.turn) || ordered(one.person, other.person)),
  unfilled: turns
    .filter((turn) => isWorth(plan, turn))
    .toSorted(inTime)
    .map((turn) => ({
      turn,
      missing: plan.gain(turn),
      why: new Map(
        plan.people().flatMap((person): [string, Hindrance][] => {
          const hindrance = plan.hindrance(person, turn);
          return hindrance ? [[person.id, hindrance]] : [];
        }),
      ),
    })),
});

/** The first pass alone: what whoever plans from the biggest gap to the smallest would come to. */
export const fill = (of: Rostering): Proposal => {
  const plan = new Growing(of);
  fillBy(plan, of.turns);
  return told(plan, of.turns);
};

/**
 * Who works which turn, so that as much as possible of what is needed is covered, nobody works against the law, what they agreed or when they are
 * away, and nights, weekends and hours fall evenly. A greedy construction (the turn with the largest uncovered demand first, to the
 * person whom it burdens least), then ejection chains of length one for what was left, then a descent on the sum of squared burdens; see
 * Ernst et al., Staff scheduling and rostering (2004). The same in, the same out, whatever the order. It is no proof of the
 * best plan: what is left is told with what kept each person from it.
 */
export const propose = (of: Rostering): Proposal => {
  const plan = new Growing(of);
  fillBy(plan, of.turns);
  repair(plan, of.turns);
  evenOut(plan);
  fillBy(plan, of.turns);
  return told(plan, of.turns);
};
