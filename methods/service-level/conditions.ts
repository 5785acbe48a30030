import type { TimeMetric } from '../../kernel/time-metric.ts';
import type { Holding, Trigger } from '../service-clock/condition.ts';
import type { Party, Pause, Target } from '../service-clock/target.ts';
import type { AgreementKind, Commitment, PauseFor, Start, Stop } from './commitment.ts';

/**
 * The facts that clocks of a record go by, beside its own fields: `category` of its state (kernel/lifecycle.ts), `spoken` (somebody
 * of ours wrote it down while the requester spoke).
 */
const working: Holding = { field: 'category', is: ['draft', 'open', 'waiting', 'planned'] };
const finished: Holding = { field: 'category', isNot: ['draft', 'open', 'waiting', 'planned'] };
const waits: Holding = { field: 'category', is: ['waiting'] };
const waitsFor = (whom: string): Holding => ({ all: [waits, { field: 'waitingFor', is: [whom] }] });

const byProvider: Trigger = { said: { side: 'provider', visibility: 'public' } };

const startOf: Readonly<Record<Start, Trigger>> = {
  opened: { begins: true },
  'requester-wrote': { said: { side: 'requester', visibility: 'public' } },
  'provider-wrote': byProvider,
  reopened: { comesTo: working },
  'team-changed': { changes: 'team' },
  'supplier-is-asked': { comesTo: waitsFor('supplier') },
};

const stopOf: Readonly<Record<Stop, Trigger>> = {
  answered: { anyOf: [byProvider, { comesTo: { field: 'spoken', is: [true] } }] },
  'provider-wrote': byProvider,
  taken: { anyOf: [{ comesTo: { field: 'taken', is: [true] } }, { comesTo: finished }] },
  assigned: { comesTo: { field: 'assignee', isNot: [null] } },
  workaround: { verb: ['apply-workaround'] },
  finished: { comesTo: finished },
  closed: { comesTo: { field: 'category', is: ['closed', 'retired', 'superseded'] } },
  'team-changed': { changes: 'team' },
  'supplier-is-done': {
    comesTo: {
      any: [
        { field: 'category', isNot: ['waiting'] },
        { field: 'waitingFor', isNot: ['supplier'] },
      ],
    },
  },
};

/** Who is waited for by `waitingFor`: those who asked, those who deliver to us, others of ours, those who approve. */
const pauseOf: Readonly<Record<Exclude<PauseFor, 'none'>, Pause>> = {
  requester: { while: waitsFor('requester'), party: 'customer', reason: 'requester' },
  supplier: {
    while: { any: [waitsFor('supplier'), waitsFor('stock')] },
    party: 'supplier',
    reason: 'supplier',
  },
  approval: {
    while: { all: [waits, { field: 'state', is: ['awaiting-approval'] }] },
    party: 'customer',
    reason: 'approval',
  },
  others: {
    while: {
      all: [
        waits,
        { field: 'waitingFor', isNot: ['requester', 'supplier', 'stock'] },
        { field: 'state', isNot: ['awaiting-approval'] },
      ],
    },
    party: 'us',
    reason: 'others',
  },
};

type Usual = { readonly starts: readonly Start[]; readonly stops: readonly Stop[]; readonly repeats?: true };

const usualOf: Readonly<Record<TimeMetric, Usual>> = {
  acknowledgement: { starts: ['opened'], stops: ['taken', 'answered'] },
  'first-response': { starts: ['opened'], stops: ['answered', 'finished'] },
  'next-response': { starts: ['requester-wrote'], stops: ['provider-wrote', 'finished'], repeats: true },
  update: { starts: ['opened', 'provider-wrote', 'reopened'], stops: ['provider-wrote', 'finished'], repeats: true },
  ownership: {
    starts: ['opened', 'team-changed', 'reopened'],
    stops: ['assigned', 'team-changed', 'finished'],
    repeats: true,
  },
  workaround: { starts: ['opened'], stops: ['workaround', 'finished'] },
  restoration: { starts: ['opened'], stops: ['workaround', 'finished'] },
  resolution: { starts: ['opened'], stops: ['finished'] },
  fulfilment: { starts: ['opened'], stops: ['finished'] },
};

/** A team is measured from hop to hop, a supplier from being asked to being done. */
const usual = (kind: AgreementKind, metric: TimeMetric): Usual => {
  if (kind === 'underpinning') return { starts: ['supplier-is-asked'], stops: ['supplier-is-done'], repeats: true };
  const { starts, stops, repeats } = usualOf[metric];
  if (kind === 'service-level') return { starts, stops, ...(repeats && { repeats }) };
  return {
    starts: [...new Set([...starts, 'team-changed' as const, 'reopened' as const])],
    stops: [...new Set([...stops, 'team-changed' as const])],
    repeats: true,
  };
};

const orUsual = <T>(stated: readonly T[], otherwise: readonly T[]): readonly T[] =>
  stated.length > 0 ? stated : otherwise;

const usualPauses = (kind: AgreementKind): readonly PauseFor[] =>
  kind === 'underpinning' ? ['none'] : ['requester', 'approval'];

/** What a commitment starts and stops on and stands still for, by name: as it says, or as is usual. */
export const conditionsOf = ({ kind, metric, startsOn, stopsOn, pausesFor }: Commitment) => ({
  starts: orUsual(startsOn, usual(kind, metric).starts),
  stops: orUsual(stopsOn, usual(kind, metric).stops),
  pauses: orUsual(pausesFor, usualPauses(kind)).filter((each) => each !== 'none'),
});

const onWhom: Readonly<Record<Party, readonly Exclude<PauseFor, 'none'>[]>> = {
  customer: ['requester', 'approval'],
  supplier: ['supplier'],
  us: ['others'],
};

/** Those who are waited for while the clock runs on all the same: it counts, and the ledger says on whom. */
const countedAllTheSame = (pausing: readonly PauseFor[]): readonly Pause[] =>
  Object.values(onWhom)
    .flat()
    .filter((each) => !pausing.includes(each))
    .map((each) => ({ ...pauseOf[each], counts: true as const }));

/** What stays done when a record is reopened: it was answered, or somebody took it. All other ends are those of the work. */
const lasting: Readonly<Partial<Record<Stop, Trigger>>> = {
  answered: stopOf.answered,
  'provider-wrote': byProvider,
  taken: { comesTo: { field: 'taken', is: [true] } },
};

/** When a clock of this commitment starts, stops, stands still and is taken up again. */
export const triggersOf = (commitment: Commitment): Omit<Target, 'promised'> => {
  const { starts, stops, pauses } = conditionsOf(commitment);
  const own = usual(commitment.kind, commitment.metric);
  const repeats = own.repeats === true || starts.some((each) => each !== 'opened');
  return {
    starts: { anyOf: starts.map((each) => startOf[each]) },
    stops: { anyOf: stops.map((each) => stopOf[each]) },
    ...(commitment.resumes &&
      !repeats && {
        resumes: { comesTo: working },
        settles: { anyOf: stops.flatMap((each) => lasting[each] ?? []) },
      }),
    repeats,
    pauses: [
      ...pauses.map((each) => pauseOf[each as Exclude<PauseFor, 'none'>]),
      ...(commitment.kind === 'underpinning' ? [] : countedAllTheSame(pauses)),
    ],
    changedCountsFrom: commitment.changedCountsFrom,
  };
};
