import type { Fault } from '../kernel/check.ts';
import { type Counted, type Figure, type FigureUnit, type FigureValue, filtersOf } from '../kernel/figure.ts';
import type { Actor } from '../kernel/permission.ts';
import { Refusal } from '../kernel/refusal.ts';
import { listWords, planList } from './list.ts';
import type { FieldEntry, RecordType, Registry } from './registry.ts';
import { isWork } from './work.ts';

/** What a writer may ask about: types of which they may read some, and fields that they may read of all. */
export type FigureSight = {
  readonly actor: Actor;
  readonly now: string;
  sees(type: RecordType): boolean;
  mayRead(type: RecordType): (field: string) => boolean;
};

/** `records`, or `eachRecords` of what a rate is for each of. */
const named = (prefix: string, name: string): string =>
  prefix ? `${prefix}${name.charAt(0).toUpperCase()}${name.slice(1)}` : name;

const heldOfWork: readonly string[] = ['finished', 'answered', 'standing'];

const filterFaults = (type: RecordType, at: string, text: string | null, sight: FigureSight): readonly Fault[] => {
  const filters = filtersOf(text);
  if (typeof filters === 'string') return [{ at, because: 'badFilter', values: { said: `${filters}.` } }];
  const word = Object.keys(filters).find((name) => name !== 'category' && listWords.some((known) => known === name));
  if (word) return [{ at, because: 'badFilter', values: { said: `${word} is nothing to filter by.` } }];
  try {
    planList(type, filters, sight.actor, sight.now, sight.mayRead(type));
    return [];
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return [{ at, because: 'badFilter', values: { said: error.message } }];
  }
};

/** The field of this name, when it is there, of one of these kinds, and may be asked about. */
export const figureField = (
  type: RecordType,
  name: string | null,
  kinds: readonly string[],
  mayRead: (field: string) => boolean = () => true,
): FieldEntry | undefined => {
  const entry = name ? type.fields.get(name) : undefined;
  return entry && kinds.includes(entry.kind.name) && mayRead(entry.name) ? entry : undefined;
};

const fieldFault = (
  type: RecordType,
  at: string,
  name: string | null,
  kinds: readonly string[],
  sight: FigureSight,
): readonly Fault[] => {
  if (!name) return [{ at, because: 'fieldMissing' }];
  if (figureField(type, name, kinds, sight.mayRead(type))) return [];
  const known = [...type.fields.values()].filter(
    ({ name: one, kind }) => kinds.includes(kind.name) && sight.mayRead(type)(one),
  );
  return [
    {
      at,
      because: 'noSuchField',
      values: { name, plural: type.plural, known: known.map((entry) => entry.name).join(', ') || '–' },
    },
  ];
};

/** Kinds of fields that say when, and those that say how much. */
export const dateKinds = ['moment', 'day'] as const;
export const valueKinds = ['number', 'duration', 'money'] as const;
/** What a figure is told apart by: few values, and none that names a person. */
const apartKinds = ['choice', 'yes-no', 'reference'] as const;
const apartParts = ['team', 'service'] as const;

const countedFaults = (
  registry: Registry,
  { records, filter, counted, dateField }: Counted,
  sight: FigureSight,
  prefix: string,
): readonly Fault[] => {
  const type = registry.types.get(records);
  if (!type || !sight.sees(type)) {
    const known = [...registry.types.values()].filter((one) => sight.sees(one)).map(({ name }) => name);
    return [
      { at: named(prefix, 'records'), because: 'noSuchRecords', values: { name: records, known: known.join(', ') } },
    ];
  }
  return [
    ...filterFaults(type, named(prefix, 'filter'), filter, sight),
    ...(heldOfWork.includes(counted) && !isWork(type)
      ? [{ at: named(prefix, 'counted'), because: 'notWork', values: { plural: type.plural } }]
      : []),
    ...(counted === 'dated' ? fieldFault(type, named(prefix, 'dateField'), dateField, dateKinds, sight) : []),
  ];
};

const times: readonly FigureValue[] = [
  'response-time',
  'resolve-time',
  'age',
  'in-hand',
  'in-nobodys-hands',
  'waiting',
];
const timeUnits: readonly FigureUnit[] = ['seconds', 'minutes', 'hours', 'days'];

/** What a value can be written in. */
const unitsOf = (figure: Figure, type: RecordType): readonly FigureUnit[] => {
  if (figure.takes === 'share' || figure.takes === 'up-time') return ['percent'];
  if (figure.takes === 'count' || (figure.takes === 'rate' && !figure.takenOf)) return ['number'];
  if (figure.takenOf && times.includes(figure.takenOf)) return timeUnits;
  if (figure.takenOf !== 'field') return ['number'];
  const kind = figureField(type, figure.valueField, valueKinds)?.kind.name;
  if (kind === 'duration') return timeUnits;
  return kind === 'money' ? ['amount'] : ['number', 'percent'];
};

const unitFaults = (figure: Figure, type: RecordType): readonly Fault[] => {
  const units = unitsOf(figure, type);
  if (!units.includes(figure.unit)) return [{ at: 'unit', because: 'wrongUnit', values: { units: units.join(', ') } }];
  return figure.unit === 'amount' && !figure.currency ? [{ at: 'currency', because: 'fieldMissing' }] : [];
};

const ofWorkOnly = (type: RecordType, at: string): readonly Fault[] =>
  isWork(type) ? [] : [{ at, because: 'notWork', values: { plural: type.plural } }];

const valueFaults = (figure: Figure, type: RecordType, sight: FigureSight): readonly Fault[] => {
  const { takes, takenOf, valueField, counted, percentile } = figure;
  const summed = takes === 'rate' && takenOf !== null;
  if (!['sum', 'average', 'median', 'percentile'].includes(takes) && !summed) return [];
  const faults: Fault[] =
    takes === 'percentile' && percentile === null ? [{ at: 'percentile', because: 'fieldMissing' }] : [];
  if (takenOf === null) return [...faults, { at: 'takenOf', because: 'fieldMissing' }];
  if (takenOf === 'field') return [...faults, ...fieldFault(type, 'valueField', valueField, valueKinds, sight)];
  if ((takenOf === 'age') !== (counted === 'standing')) faults.push({ at: 'takenOf', because: 'ageOfStanding' });
  return [...faults, ...ofWorkOnly(type, 'takenOf')];
};

const shareFaults = (figure: Figure, type: RecordType, sight: FigureSight): readonly Fault[] => {
  const { takes, hits, matching, counted } = figure;
  if (takes !== 'share') return [];
  if (hits === null) return [{ at: 'hits', because: 'fieldMissing' }];
  if (hits === 'matching')
    return matching ? filterFaults(type, 'matching', matching, sight) : [{ at: 'matching', because: 'fieldMissing' }];
  if (hits === 'promise-kept')
    return type.traits.has('timed') ? [] : [{ at: 'hits', because: 'notTimed', values: { plural: type.plural } }];
  if (counted !== 'finished') return [{ at: 'counted', because: 'onlyFinished' }];
  return ofWorkOnly(type, 'hits');
};

const apartFaults = (registry: Registry, figure: Figure, type: RecordType, sight: FigureSight): readonly Fault[] => {
  if (!figure.breakdown) return [];
  const entry = figureField(type, figure.breakdown, apartKinds, sight.mayRead(type));
  const part = apartParts.some((name) => registry.parts.get(name)?.name === entry?.to);
  if (figure.takes === 'rate') return [{ at: 'breakdown', because: 'rateWhole' }];
  return entry && (entry.kind.name !== 'reference' || part)
    ? []
    : [{ at: 'breakdown', because: 'notApart', values: { name: figure.breakdown } }];
};

const lastingFaults = (figure: Figure, type: RecordType, sight: FigureSight): readonly Fault[] =>
  figure.takes === 'up-time'
    ? [
        ...fieldFault(type, 'dateField', figure.dateField, ['moment'], sight),
        ...fieldFault(type, 'endField', figure.endField, ['moment'], sight),
      ]
    : [];

/** What is wrong with a figure, held against what the house declares and what its writer may ask about: where, and why. */
export const figureFaults = (registry: Registry, figure: Figure, sight: FigureSight): readonly Fault[] => {
  const counts: Counted = figure.takes === 'up-time' ? { ...figure, counted: 'opened' } : figure;
  const faults = [
    ...countedFaults(registry, counts, sight, ''),
    ...(figure.each ? countedFaults(registry, figure.each, sight, 'each') : []),
  ];
  const type = registry.types.get(figure.records);
  if (!type || faults.some(({ at }) => at === 'records')) return faults;
  return [
    ...faults,
    ...valueFaults(figure, type, sight),
    ...shareFaults(figure, type, sight),
    ...lastingFaults(figure, type, sight),
    ...apartFaults(registry, figure, type, sight),
    ...unitFaults(figure, type),
  ];
};

/** One period of a measure's answer, oldest first. */
export type ReadingJson = {
  readonly from: string;
  readonly until: string;
  /** It lasts still, and the figure is of now. */
  readonly running: boolean;
  readonly value: number | null;
  /** How many cases the figure stands on. */
  readonly cases: number;
  readonly stands: 'met' | 'near' | 'missed' | null;
  /** When it was read and kept; null while it is computed anew each time. */
  readonly readAt: string | null;
};

/** `GET /api/measures/MSR-1/readings`. */
export type ReadingsJson = {
  readonly measure: { readonly id: string; readonly number: string; readonly title: string };
  readonly period: 'day' | 'week' | 'month' | 'quarter';
  readonly zone: string;
  readonly unit: FigureUnit;
  readonly currency: string | null;
  readonly aim: 'more' | 'less' | 'keep';
  readonly target: number | null;
  readonly tolerance: number | null;
  readonly readings: readonly ReadingJson[];
  /** The field that it is told apart by, and of each value the figure of each period, in the order of the readings. */
  readonly breakdown: string | null;
  readonly groups: readonly {
    readonly key: string | null;
    readonly label: string;
    readonly values: readonly (number | null)[];
    readonly cases: readonly number[];
  }[];
  /** What is counted behind the figures; null where it is told by hand. */
  readonly records: string | null;
  /** False while what happened just now is still being counted. */
  readonly complete: boolean;
};

/** `GET /api/measures/MSR-1/readings/cases`. */
export type ReadingCasesJson = {
  readonly items: readonly {
    readonly id: string;
    readonly type: string;
    readonly number: string;
    readonly title: string;
    readonly value: number | null;
    /** Of a share: whether it is among those told of. */
    readonly hit: boolean | null;
  }[];
  readonly next: string | null;
};
