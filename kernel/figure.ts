import type { TimeMetric } from './time-metric.ts';

/** What is made of the records of a period. `rate` is so much for each of others, `up-time` the share of time in which none lasted. */
export const figureTakes = ['count', 'share', 'sum', 'average', 'median', 'percentile', 'rate', 'up-time'] as const;
export type FigureTakes = (typeof figureTakes)[number];

/**
 * What puts a record into a period: that it was opened, last finished, or first answered in it, that it stood unfinished at its end,
 * or a day or moment of its own.
 */
export const figureMoments = ['opened', 'finished', 'answered', 'standing', 'dated'] as const;
export type FigureMoment = (typeof figureMoments)[number];

/** What is averaged or summed: times and counts that the house knows of all work, or a field of the record. */
export const figureValues = [
  'response-time',
  'resolve-time',
  'age',
  'in-hand',
  'in-nobodys-hands',
  'waiting',
  'contacts',
  'hand-overs',
  'reopenings',
  'field',
] as const;
export type FigureValue = (typeof figureValues)[number];

/** Of which records a share is told: what the house knows of all work and its promises, or a filter. */
export const figureHits = ['matching', 'first-contact', 'reopened', 'never-handed-on', 'promise-kept'] as const;
export type FigureHit = (typeof figureHits)[number];

/** What a figure is written in. Shares are percent; times are in the unit chosen; amounts are of one currency. */
export const figureUnits = ['number', 'percent', 'seconds', 'minutes', 'hours', 'days', 'amount'] as const;
export type FigureUnit = (typeof figureUnits)[number];

/** A unit as people write it behind a figure. */
export const unitSign = (unit: string): string => (unit === 'percent' ? '%' : unit);

/** Records of one type: those that a list's filters leave (`channel=phone&priority=P1,P2`), by what puts them into a period. */
export type Counted = {
  readonly records: string;
  readonly filter: string | null;
  readonly counted: FigureMoment;
  /** The field of `dated`. */
  readonly dateField: string | null;
};

/**
 * Where a figure comes from, as data: what is made of which records, by period. It is a form, and no programming language: what it
 * does not know is a word that the house lacks.
 */
export type Figure = Counted & {
  readonly takes: FigureTakes;
  readonly percentile: number | null;
  readonly takenOf: FigureValue | null;
  readonly valueField: string | null;
  readonly hits: FigureHit | null;
  /** The filter of `matching`. */
  readonly matching: string | null;
  /** Which promise of `promise-kept`; any without one. */
  readonly promise: TimeMetric | null;
  /** What a rate is for each of. */
  readonly each: Counted | null;
  /** Until when what a record tells of lasted, for `up-time`. */
  readonly endField: string | null;
  /** The calendar whose working time is the time of `up-time`; around the clock without one. */
  readonly calendar: string | null;
  readonly unit: FigureUnit;
  readonly currency: string | null;
  /** The field that the figure is told apart by as well. */
  readonly breakdown: string | null;
};

/** A measure as the house computes it: the figure, null where it is told by hand, and what it is cut by. */
export type Measured = {
  readonly figure: Figure | null;
  readonly period: 'day' | 'week' | 'month' | 'quarter';
  readonly zone: string;
  readonly aim: 'more' | 'less' | 'keep';
  readonly target: number | null;
  readonly tolerance: number | null;
  readonly unit: FigureUnit;
  readonly currency: string | null;
  /** The first day that is asked about; as far back as suits the period without one. */
  readonly since: string | null;
  /** What was told by hand. */
  readonly told: readonly { readonly on: string; readonly value: number; readonly cases: number | null }[];
};

const marks: readonly string[] = ['me', 'my-teams', 'my-organisations'];

/** `channel=phone&priority=P1,P2` as a list's address has it → filters by name; a sentence where it is none. */
export const filtersOf = (text: string | null): Readonly<Record<string, string>> | string => {
  const found: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams((text ?? '').trim().replace(/^\?/, ''))) {
    if (name in found) return `${name} is asked twice; several values are written ${name}=one,other`;
    if (value.split(',').some((one) => marks.includes(one.replace(/^not:/, ''))))
      return `${name} asks for whoever is looking; a figure is the same for everybody`;
    found[name] = value;
  }
  return found;
};
