import { useState } from 'react';
import type { ReadingsJson } from '../../../derive/figures.ts';
import { formats, useFormat } from '../../client/format.ts';
import { useWriting } from '../../words/region.ts';
import { useWords } from '../../words/words.ts';
import { Chart } from '../figures/chart.tsx';
import { periodText } from '../figures/figure-text.ts';
import { Legend } from '../figures/legend.tsx';
import type { Series } from '../figures/series.ts';
import '../figures/figures.css';
import { readingText } from './reading-text.ts';
import { readingsWords } from './readings.words.ts';

type Props = {
  readonly answer: ReadingsJson;
  readonly title: string;
  /** The lines that are drawn; the figure, its target and where it began when not said. */
  readonly series?: readonly Series[];
  readonly target?: number | null;
  readonly baseline?: number | null;
  readonly height?: number;
};

const level = (
  answer: ReadingsJson,
  name: 'target' | 'baseline',
  label: string,
  value: number | null | undefined,
): Series[] =>
  value === null || value === undefined ? [] : [{ name, label, level: name, values: answer.readings.map(() => value) }];

/** The name of a period in the zone that cut it, as it is read there. */
export const usePeriodName = ({ period, zone }: ReadingsJson) => {
  const writing = useWriting();
  return (from: string, short = false): string => periodText(formats(writing, zone), period, from, short);
};

/** A measure's figures over time, beside what they are held to. */
export const ReadingsChart = ({ answer, title, series, target = answer.target, baseline, height = 220 }: Props) => {
  const t = useWords(readingsWords);
  const format = useFormat();
  const name = usePeriodName(answer);
  const [looked, setLooked] = useState<number | null>(null);
  const last = answer.readings.length - 1;
  const told = answer.readings.findLastIndex(({ value }) => value !== null);
  const at = Math.min(looked ?? (told < 0 ? last : told), last);
  const drawn = {
    unit: 'count' as const,
    stacked: false,
    series: series ?? [
      { name: 'figure', label: t.figure, values: answer.readings.map(({ value }) => value) },
      ...level(answer, 'target', t.target, target),
      ...level(answer, 'baseline', t.baseline, baseline),
    ],
  };
  const [first, end] = [answer.readings[0]?.from ?? '', answer.readings[last]?.from ?? ''];
  return (
    <figure className="figures-picture">
      <figcaption>
        <strong dir="auto">{title}</strong> <span className="quiet">{name(answer.readings[at]?.from ?? end)}</span>
        <Legend drawn={drawn} at={at} text={(value) => readingText(format, answer, value)} />
      </figcaption>
      <Chart
        drawn={drawn}
        periods={answer.readings.map(({ from }) => name(from, true))}
        label={t.chart(title, name(first), name(end))}
        by={1}
        markText={(mark) => readingText(format, answer, mark)}
        at={at}
        onAt={setLooked}
        height={height}
      />
    </figure>
  );
};
