import type { Context } from '../../../kernel/context.ts';
import { query } from '../../../kernel/query.ts';
import { cover } from '../../../methods/rostering/cover.ts';
import { shares } from '../../../methods/rostering/fairness.ts';
import type { Unfilled } from '../../../methods/rostering/propose.ts';
import { type Hindrance, hindrances } from '../../../methods/rostering/turn.ts';
import { daysBetween } from './away.ts';
import { type PlannedRoster, type Proposed, proposed } from './proposed.ts';
import type { roster } from './roster.record.ts';

type Named = { readonly id: string; readonly name: string };

/** A shift for which somebody is missing, and what keeps each person from it. */
export type UnfilledShift = {
  readonly day: string;
  readonly shift: Named;
  readonly missingHours: number;
  readonly why: readonly { readonly because: Hindrance; readonly people: readonly Named[] }[];
};
type Assigned = { readonly person: Named; readonly day: string; readonly shift: Named };
export type ProposalJson = {
  readonly days: readonly string[];
  readonly assigned: readonly Assigned[];
  /** What stands in the plan already; a line of no shift is called by its times. */
  readonly standing: readonly Assigned[];
  readonly neededHours: number;
  /** Hours of people that are missing by the plan as it stands, and by the proposal. */
  readonly missingBefore: number;
  readonly missingAfter: number;
  readonly unfilled: readonly UnfilledShift[];
  /** Of what is missing: where no shift lies; the rest of it is too little for a shift more. */
  readonly withoutShift: number;
  readonly people: readonly (Named & {
    readonly hours: number;
    readonly shifts: number;
    readonly nights: number;
    readonly weekends: number;
    readonly agreed: number;
  })[];
};

const rounded = (value: number): number => Number(value.toFixed(2));

const nameOf = async (context: Context, id: string): Promise<Named> => {
  const { name } = (await context.read('person', id)) as unknown as { readonly name: string };
  return { id, name };
};

const missing = ({ of }: Proposed, more: Proposed['proposal']['assigned'] = []): number => {
  const own = more.map(({ person, turn }, line) => ({ ...turn, person, line }));
  return cover([...of.standing, ...own], of.needs).reduce((sum, each) => sum + each.missing, 0);
};

/** Hours that are needed where no shift of the team lies: nobody can be put down for them. */
const withoutShift = ({ of }: Proposed): number => {
  const lines = of.turns.map((turn, line) => ({ ...turn, person: '', line }));
  return cover([...lines, ...of.standing], of.needs)
    .filter(({ there }) => there === 0)
    .reduce((sum, each) => sum + each.missing, 0);
};

const told = (
  { turn, missing: hours, why }: Unfilled,
  named: ReadonlyMap<string, Named>,
  shiftNamed: (id: string) => Named,
): UnfilledShift => ({
  day: turn.day,
  shift: shiftNamed(turn.shift),
  missingHours: rounded(hours),
  why: hindrances.flatMap((because) => {
    const people = [...why].flatMap(([id, hindrance]) => (hindrance === because ? (named.get(id) ?? []) : []));
    return people.length > 0 ? [{ because, people }] : [];
  }),
});

/** What each would have with the proposal, in this roster alone. */
const sharesOf = ({ of, proposal }: Proposed, named: ReadonlyMap<string, Named>) => {
  const all = [...of.standing, ...proposal.assigned.map(({ person, turn }, line) => ({ ...turn, person, line }))];
  const agreed = new Map(of.people.map((each) => [each.id, each.agreed]));
  return shares(
    all,
    of.people.map(({ id }) => id),
  ).flatMap(({ person, ...share }) => {
    const name = named.get(person);
    return name ? [{ ...name, ...share, hours: rounded(share.hours), agreed: agreed.get(person) ?? 0 }] : [];
  });
};

/** Lines of the plan by the names of their people and shifts. */
const standingOf = (
  { plan }: PlannedRoster,
  named: ReadonlyMap<string, Named>,
  shiftNamed: (id: string) => Named,
): readonly Assigned[] =>
  plan.flatMap(({ person: id, day, shift, from, until }) => {
    const person = named.get(id);
    const known = shift ? shiftNamed(shift) : null;
    return person ? [{ person, day, shift: known?.name ? known : { id: shift ?? '', name: `${from}–${until}` } }] : [];
  });

/** Who could be put down for what, so that what is needed is covered, lawful and fair; what is left, and why. Nothing is changed. */
export const proposal = query<typeof roster>()({
  record: 'roster',
  name: 'proposal',
  arguments: {},
  answer: async (context, row): Promise<ProposalJson> => {
    const found = await proposed(context, row as PlannedRoster);
    const { of, proposal: made, shifts } = found;
    const ids = new Set([...of.people.map(({ id }) => id), ...of.standing.map(({ person }) => person)]);
    const named = new Map<string, Named>();
    for (const id of ids) named.set(id, await nameOf(context, id));
    const shiftNamed = (id: string): Named => ({ id, name: shifts.get(id)?.name ?? '' });
    return {
      days: daysBetween(row.firstDay, row.lastDay),
      assigned: made.assigned.flatMap(({ person, turn }) => {
        const who = named.get(person);
        return who ? [{ person: who, day: turn.day, shift: shiftNamed(turn.shift) }] : [];
      }),
      standing: standingOf(row as PlannedRoster, named, shiftNamed),
      neededHours: rounded(of.needs.reduce((sum, { needed }) => sum + needed, 0)),
      missingBefore: rounded(missing(found)),
      missingAfter: rounded(missing(found, made.assigned)),
      unfilled: made.unfilled.map((each) => told(each, named, shiftNamed)),
      withoutShift: rounded(withoutShift(found)),
      people: sharesOf(found, named),
    };
  },
});
