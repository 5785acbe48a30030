import { useState } from 'react';
import { type MeasuresJson, measureNamed } from '../../../derive/measures.ts';
import { useFormat } from '../../client/format.ts';
import type { TypeMeta } from '../../client/meta.ts';
import { useWords } from '../../words/words.ts';
import { fieldOf, stateOf } from '../field/fields-of.ts';
import { figuresWords } from '../words/figures.ts';
import { Chart } from './chart.tsx';
import { axisText, axisUnit, figureText, periodText } from './figure-text.ts';
import type { FiguresState } from './figures-state.ts';
import { FiguresTable } from './figures-table.tsx';
import { Legend } from './legend.tsx';
import { drawn as drawnOf, mostSeries } from './series.ts';

type Props = {
  readonly type: TypeMeta;
  readonly state: FiguresState;
  readonly answer: MeasuresJson;
  readonly language: 'en' | 'de';
};

/** The picture, its legend with the figures of one period, and the table of all. */
export const FiguresShown = ({ type, state, answer, language }: Props) => {
  const t = useWords(figuresWords);
  const format = useFormat();
  const [looked, setLooked] = useState<number | null>(null);
  // The answer may still be the one before: it is drawn as what it is.
  const measure = measureNamed(answer.measure) ?? state.measure;
  const field = fieldOf(type, measure.byState ? 'state' : state.by);
  const labelOf = (key: string | null): string => {
    if (key === null || key === '') return t.none;
    const choice = field?.choices?.find(({ value }) => value === key)?.label;
    return (
      choice ??
      (field?.name === 'state' ? stateOf(type, key)?.label : undefined) ??
      answer.groups.find((group) => group.key === key)?.label ??
      key
    );
  };
  const drawn = drawnOf(measure, answer, language, labelOf);
  const last = answer.periods.length - 1;
  const at = Math.min(looked ?? last, last);
  const name = (period: string, index: number): string =>
    `${periodText(format, answer.period, period)}${index === last ? `, ${t.running}` : ''}`;
  const by = axisUnit(
    drawn.unit,
    Math.max(0, ...drawn.series.flatMap(({ values }) => values.map((value) => value ?? 0))),
  );
  const label = measure.words[language].label;
  if (answer.rows.length === 0) return <p className="quiet">{t.nothing}</p>;
  return (
    <>
      {!answer.complete && (
        <p className="quiet" role="status">
          {t.counting}
        </p>
      )}
      <figure className="figures-picture">
        <figcaption>
          <strong>{label}</strong> <span className="quiet">{name(answer.periods[at] ?? '', at)}</span>
          <Legend drawn={drawn} at={at} text={(value) => figureText(format, drawn.unit, value)} />
        </figcaption>
        <Chart
          drawn={drawn}
          periods={answer.periods.map((period) => periodText(format, answer.period, period, true))}
          label={t.chart(label, name(answer.periods[0] ?? '', 0), name(answer.periods[last] ?? '', last))}
          by={by}
          markText={(mark) => axisText(format, drawn.unit, mark, by)}
          at={at}
          onAt={setLooked}
        />
        {answer.groups.length > mostSeries && <p className="quiet">{t.notDrawn(answer.groups.length - mostSeries)}</p>}
        {answer.left > 0 && <p className="quiet">{t.left(answer.left)}</p>}
      </figure>
      <FiguresTable
        measure={measure}
        answer={answer}
        language={language}
        heads={{ period: t.period, group: field?.label ?? null }}
        periodText={name}
        labelOf={labelOf}
        text={(unit, value) => figureText(format, unit, value)}
        label={label}
      />
    </>
  );
};
