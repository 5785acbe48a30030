import type { Counted, Figure, FigureMoment, FigureTakes, Measured } from '../../../kernel/figure.ts';
import { reading, type WholeRow } from '../../../kernel/reading.ts';
import type { measure } from './measure.record.ts';

type Row = WholeRow<typeof measure>;
type Sourced = Partial<Figure> & {
  readonly eachRecords?: string | null;
  readonly eachFilter?: string | null;
  readonly eachCounted?: FigureMoment | null;
  readonly eachDateField?: string | null;
};

/** What the kind of a measure makes of its records; an average says by itself which. */
const takesOf: Readonly<Record<string, FigureTakes>> = {
  count: 'count',
  share: 'share',
  rate: 'rate',
  'up-time': 'up-time',
};

const eachOf = ({ eachRecords, eachFilter, eachCounted, eachDateField }: Sourced): Counted => ({
  records: eachRecords ?? '',
  filter: eachFilter ?? null,
  counted: eachCounted ?? 'opened',
  dateField: eachDateField ?? null,
});

const figureOf = ({ variant, unit, ...row }: Row): Figure | null => {
  if (variant === null || variant === 'by-hand') return null;
  const said = row as unknown as Sourced;
  return {
    takes: takesOf[variant] ?? said.takes ?? 'median',
    records: said.records ?? '',
    filter: said.filter ?? null,
    counted: said.counted ?? 'opened',
    dateField: said.dateField ?? null,
    percentile: said.percentile ?? null,
    takenOf: said.takenOf ?? null,
    valueField: said.valueField ?? null,
    hits: said.hits ?? null,
    matching: said.matching ?? null,
    promise: said.promise ?? null,
    each: variant === 'rate' ? eachOf(said) : null,
    endField: said.endField ?? null,
    calendar: said.calendar ?? null,
    unit,
    currency: said.currency ?? null,
    breakdown: said.breakdown ?? null,
  };
};

/** A measure → where its figure comes from, what it is cut by, and what it is held to. */
export const figure = reading<typeof measure>()({
  gives: 'figure',
  record: 'measure',
  states: ['restricted', 'shared'],
  read: (row): Measured => ({
    figure: figureOf(row),
    period: row.period,
    zone: row.zone,
    aim: row.aim,
    target: row.target,
    tolerance: row.tolerance,
    unit: row.unit,
    currency: (row as unknown as Sourced).currency ?? null,
    since: row.since,
    told: row.readings.map(({ toldOn, value, cases }) => ({ on: toldOn, value, cases })),
  }),
});
