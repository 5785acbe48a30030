import type { Happening } from '../service-clock/condition.ts';
import type { Commitment } from './commitment.ts';

type Facts = Happening['facts'];

/** Organisations above one, the nearest first, itself at the head. */
export type Above = (organisation: string) => readonly string[];

/** What decides between commitments that fit, in this order; the later ones only where the earlier are equal. */
export const precedence = ['customer', 'service', 'work', 'priority', 'channel', 'newest', 'number'] as const;
export type Precedence = (typeof precedence)[number];

/** One of the commitments that fit, and where it stands by each of the things that decide; less is nearer. */
export type Candidate = { readonly commitment: Commitment; readonly places: readonly (number | string)[] };

const unfit = Number.POSITIVE_INFINITY;

const named = (value: string | null, fact: unknown): number => (value === null ? 1 : value === fact ? 0 : unfit);

/** How many steps up the tree of organisations the customer of the agreement stands; behind all of them when it is for everybody. */
const customerPlace = ({ customer }: Commitment, facts: Facts, above: Above): number => {
  if (customer === null) return 1_000;
  const organisation = facts['organisation'];
  const place = typeof organisation === 'string' ? above(organisation).indexOf(customer) : -1;
  return place < 0 ? unfit : place;
};

const servicePlace = ({ service, services }: Commitment, facts: Facts): number => {
  const own = facts['service'];
  if (service !== null) return service === own ? 0 : unfit;
  if (services.length === 0) return 2;
  return services.includes(String(own)) ? 1 : unfit;
};

const candidate = (commitment: Commitment, facts: Facts, above: Above): Candidate => ({
  commitment,
  places: [
    customerPlace(commitment, facts, above),
    servicePlace(commitment, facts),
    named(commitment.work, facts['type']),
    named(commitment.priority, facts['priority']),
    named(commitment.channel, facts['channel']),
    -commitment.from,
    commitment.number,
  ],
});

/** Which thing decides between two, and which of them is first (less than 0: the first). */
const difference = (one: Candidate, other: Candidate): { readonly by: Precedence; readonly sign: number } => {
  for (const [at, by] of precedence.entries()) {
    const [mine, theirs] = [one.places[at] ?? 0, other.places[at] ?? 0];
    if (mine !== theirs) return { by, sign: mine < theirs ? -1 : 1 };
  }
  return { by: 'number', sign: one.commitment.id < other.commitment.id ? -1 : 1 };
};

/** Whether it says anything about a record with these facts; a team's is about what that team has. */
const fits = ({ commitment, places }: Candidate, facts: Facts): boolean =>
  !places.includes(unfit) && (commitment.kind !== 'operational-level' || commitment.team === (facts['team'] ?? ''));

/** Commitments that fit these facts, the one that applies first. */
export const candidates = (commitments: readonly Commitment[], facts: Facts, above: Above): readonly Candidate[] =>
  commitments
    .map((each) => candidate(each, facts, above))
    .filter((each) => fits(each, facts))
    .sort((one, other) => difference(one, other).sign);

/** Why one applies: what it names that is so, and what every other that fits lost by. */
export type Why = {
  readonly names: readonly Exclude<Precedence, 'newest' | 'number'>[];
  readonly others: readonly { readonly commitment: Commitment; readonly lostBy: Precedence }[];
};

const namesOf = ({ customer, service, services, work, priority, channel }: Commitment): Why['names'] => [
  ...(customer === null ? [] : ['customer' as const]),
  ...(service === null && services.length === 0 ? [] : ['service' as const]),
  ...(work === null ? [] : ['work' as const]),
  ...(priority === null ? [] : ['priority' as const]),
  ...(channel === null ? [] : ['channel' as const]),
];

/** The commitment that applies to these facts and why; null where nothing is promised. */
export const choose = (
  commitments: readonly Commitment[],
  facts: Facts,
  above: Above,
): { readonly commitment: Commitment; readonly why: Why } | null => {
  const [first, ...others] = candidates(commitments, facts, above);
  if (!first) return null;
  return {
    commitment: first.commitment,
    why: {
      names: namesOf(first.commitment),
      others: others.map((each) => ({ commitment: each.commitment, lostBy: difference(first, each).by })),
    },
  };
};
