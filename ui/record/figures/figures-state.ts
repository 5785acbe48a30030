import { type Measure, type MeasurePeriod, measureNamed, measurePeriods, measures } from '../../../derive/measures.ts';
import type { ListState } from '../list/list-state.ts';

/** Figures as one looks at them; they live in the address, with the filters of the list they are about. */
export type FiguresState = {
  readonly measure: Measure;
  readonly cut: MeasurePeriod;
  readonly by: string;
  /** How far back, as the API takes it: -365d. Empty is as far as suits the period. */
  readonly since: string;
  readonly filters: Readonly<Record<string, string>>;
  readonly q: string;
};

const words = new Set(['measure', 'cut', 'by', 'since', 'q']);

const isPeriod = (text: string | null): text is MeasurePeriod => text !== null && Object.hasOwn(measurePeriods, text);

/** What the address asks for. */
export const figuresFrom = (search: string): FiguresState => {
  const asked = new URLSearchParams(search);
  const cut = asked.get('cut');
  return {
    measure: measureNamed(asked.get('measure') ?? '') ?? measures[0],
    cut: isPeriod(cut) ? cut : 'month',
    by: asked.get('by') ?? '',
    since: asked.get('since') ?? '',
    filters: Object.fromEntries([...asked].filter(([name]) => !words.has(name))),
    q: asked.get('q') ?? '',
  };
};

/** The address of figures, what is usual left out. */
export const figuresSearch = ({ measure, cut, by, since, filters, q }: FiguresState): string => {
  const query = new URLSearchParams({
    ...filters,
    ...(q && { q }),
    ...(measure.name !== measures[0].name && { measure: measure.name }),
    ...(cut !== 'month' && { cut }),
    ...(by && { by }),
    ...(since && { since }),
  }).toString();
  return query && `?${query.replaceAll('%2C', ',').replaceAll('%3A', ':')}`;
};

/** Figures of what a list shows. Where a record stands in its life now is left out: figures are about all of it. */
export const figuresOf = (plural: string, { filters, q }: Pick<ListState, 'filters' | 'q'>): string => {
  const { category: _category, state: _state, ...rest } = filters;
  return `/${plural}/figures${figuresSearch({ ...figuresFrom(''), filters: rest, q })}`;
};

/** What the API is asked. */
export const queryOfFigures = ({
  measure,
  cut,
  by,
  since,
  filters,
  q,
}: FiguresState): Readonly<Record<string, string>> => ({
  ...filters,
  ...(q && { q }),
  measure: measure.name,
  period: cut,
  ...(by && !measure.byState && { by }),
  ...(since && { from: since }),
});
