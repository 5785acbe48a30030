import { useState } from 'react';
import type { ReadingJson, ReadingsJson } from '../../../../derive/figures.ts';
import { useFormat } from '../../../../ui/client/format.ts';
import { useType } from '../../../../ui/client/meta.ts';
import { ErrorNote } from '../../../../ui/parts/error-note.tsx';
import { Skeletons } from '../../../../ui/parts/skeletons.tsx';
import { fieldOf } from '../../../../ui/record/field/fields-of.ts';
import { mostSeries } from '../../../../ui/record/figures/series.ts';
import { useRecord } from '../../../../ui/record/page/record-context.ts';
import { ReadingCases } from '../../../../ui/record/readings/reading-cases.tsx';
import { readingText } from '../../../../ui/record/readings/reading-text.ts';
import { readingsWords } from '../../../../ui/record/readings/readings.words.ts';
import { ReadingsChart, usePeriodName } from '../../../../ui/record/readings/readings-chart.tsx';
import { ReadingsTable } from '../../../../ui/record/readings/readings-table.tsx';
import { useReadings } from '../../../../ui/record/readings/use-readings.ts';
import { useWords } from '../../../../ui/words/words.ts';

/** What it is told apart by, each value by the name that people know. */
const useGroups = (answer: ReadingsJson) => {
  const t = useWords(readingsWords);
  const type = useType(answer.records ?? '');
  const field = type && answer.breakdown ? fieldOf(type, answer.breakdown) : undefined;
  const groups = answer.groups.slice(0, mostSeries).map(({ key, label, values }) => ({
    name: key ?? '',
    label: key === null ? t.none : (field?.choices?.find(({ value }) => value === key)?.label ?? label),
    values,
  }));
  return { groups, field: field?.label ?? answer.breakdown ?? '' };
};

const Latest = ({ answer }: { readonly answer: ReadingsJson }) => {
  const t = useWords(readingsWords);
  const format = useFormat();
  const name = usePeriodName(answer);
  const latest = answer.readings.findLast(({ value }) => value !== null);
  if (!latest) return <p className="quiet">{t.nothing}</p>;
  return (
    <p>
      <strong>{t.latest(readingText(format, answer, latest.value), name(latest.from))}</strong>
      {latest.running && <span className="quiet"> ({t.running})</span>}
      {latest.stands && (
        <>
          {' · '}
          <span data-stands={latest.stands}>{t.stands[latest.stands]}</span>
        </>
      )}
    </p>
  );
};

const Shown = ({ answer }: { readonly answer: ReadingsJson }) => {
  const t = useWords(readingsWords);
  const [behind, setBehind] = useState<ReadingJson | null>(null);
  const { groups, field } = useGroups(answer);
  return (
    <>
      <Latest answer={answer} />
      {!answer.complete && (
        <p className="quiet" role="status">
          {t.counting}
        </p>
      )}
      <ReadingsChart answer={answer} title={answer.measure.title} />
      {groups.length > 0 && <ReadingsChart answer={answer} title={t.by(field)} series={groups} />}
      <ReadingsTable
        answer={answer}
        label={t.figures}
        groups={groups}
        {...(answer.records !== null && { onCases: setBehind })}
      />
      {behind && <ReadingCases key={behind.from} answer={answer} reading={behind} onClose={() => setBehind(null)} />}
    </>
  );
};

/** What the measure came to, period by period, against its target; and the cases behind a figure. */
export const Panel = () => {
  const t = useWords(readingsWords);
  const { record } = useRecord();
  const { data, error, refetch } = useReadings(record.number, {}, record.version);
  return (
    <section className="readings" aria-label={t.figures}>
      <h2>{t.figures}</h2>
      {error && <ErrorNote error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeletons count={4} />}
      {data && <Shown answer={data} />}
    </section>
  );
};
