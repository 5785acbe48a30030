import { Link } from '@tanstack/react-router';
import type { ReadingsJson } from '../../../../derive/figures.ts';
import { type Aim, type OnTheWay, onTheWay, stands, timeGone } from '../../../../methods/measuring/standing.ts';
import { Problem } from '../../../../ui/client/api.ts';
import { useFormat } from '../../../../ui/client/format.ts';
import { ErrorNote } from '../../../../ui/parts/error-note.tsx';
import { Skeletons } from '../../../../ui/parts/skeletons.tsx';
import { fieldOf } from '../../../../ui/record/field/fields-of.ts';
import { useRecord } from '../../../../ui/record/page/record-context.ts';
import { readingText } from '../../../../ui/record/readings/reading-text.ts';
import { ReadingsChart } from '../../../../ui/record/readings/readings-chart.tsx';
import { ReadingsTable } from '../../../../ui/record/readings/readings-table.tsx';
import { useReadings } from '../../../../ui/record/readings/use-readings.ts';
import { useWords } from '../../../../ui/words/words.ts';
import { objectivePanelWords } from './objective.panel.words.ts';

/** A line of the objective as the API gives it. */
type Line = {
  readonly id: string;
  readonly measure: string | null;
  readonly name: string | null;
  readonly unit: string | null;
  readonly aim: Aim;
  readonly baseline: number | null;
  readonly target: number;
  readonly current: number | null;
};

const today = (): string => new Date().toISOString().slice(0, 10);

const useTime = (): number | null => {
  const { record } = useRecord();
  const [from, until] = [record['startsOn'], record['endsOn']] as (string | null)[];
  return timeGone(from ?? null, until ?? null, today());
};

type Said = {
  readonly name: string;
  readonly now: string;
  readonly target: string;
  readonly start: string | null;
  readonly way: OnTheWay | null;
};

const Standing = ({ name, now, target, start, way }: Said) => {
  const t = useWords(objectivePanelWords);
  return (
    <p>
      <strong dir="auto">{name}</strong>{' '}
      <span className="quiet">
        {t.now} {now}, {t.target} {target}
        {start && `, ${t.start} ${start}`}
      </span>
      {way && (
        <>
          {' · '}
          <span data-stands={way === 'behind' ? 'missed' : 'met'}>{t.way[way]}</span>
        </>
      )}
    </p>
  );
};

/** What nothing computes: as it was told. */
const ByHand = ({ line }: { readonly line: Line }) => {
  const t = useWords(objectivePanelWords);
  const format = useFormat();
  const time = useTime();
  const text = (value: number | null): string => (value === null ? t.nothing : `${format.number(value)} ${line.unit}`);
  const held = { aim: line.aim, target: line.target, tolerance: null };
  return (
    <Standing
      name={line.name ?? ''}
      now={text(line.current)}
      target={text(line.target)}
      start={line.baseline === null ? null : text(line.baseline)}
      way={onTheWay(held, { baseline: line.baseline, value: line.current, time })}
    />
  );
};

const Measured = ({ line, answer }: { readonly line: Line; readonly answer: ReadingsJson }) => {
  const t = useWords(objectivePanelWords);
  const format = useFormat();
  const time = useTime();
  const { target, baseline, aim } = line;
  const held = { aim, target, tolerance: answer.tolerance };
  const value = answer.readings.findLast((reading) => reading.value !== null)?.value ?? null;
  const text = (figure: number | null): string => (figure === null ? t.nothing : readingText(format, answer, figure));
  const name = line.name ?? answer.measure.title;
  return (
    <>
      <Standing
        name={name}
        now={text(value)}
        target={text(target)}
        start={baseline === null ? null : text(baseline)}
        way={onTheWay(held, { baseline, value, time })}
      />
      <ReadingsChart answer={answer} title={name} target={target} baseline={baseline} height={160} />
      <details>
        <summary>{t.table}</summary>
        <ReadingsTable answer={answer} label={t.figures(name)} standsOf={(figure) => stands(held, figure)} />
      </details>
      <Link className="plain-link" to={`/measures/${answer.measure.number}` as '/'}>
        <span className="number">{answer.measure.number}</span> <span dir="auto">{answer.measure.title}</span>
      </Link>
    </>
  );
};

const ByMeasure = ({ line, measure }: { readonly line: Line; readonly measure: string }) => {
  const t = useWords(objectivePanelWords);
  const { record } = useRecord();
  const [from, end] = [record['startsOn'], record['endsOn']] as (string | null)[];
  const until = end && end < today() ? end : undefined;
  const asked = { ...(from && from < today() && { from }), ...(until && { until }) };
  const { data, error, refetch } = useReadings(measure, asked);
  if (error instanceof Problem && error.status === 404)
    return (
      <p>
        <strong dir="auto">{line.name}</strong> <span className="quiet">{t.notSeen}</span>
      </p>
    );
  if (error) return <ErrorNote error={error} onRetry={() => void refetch()} />;
  return data ? <Measured line={line} answer={data} /> : <Skeletons count={3} />;
};

const Confidence = () => {
  const t = useWords(objectivePanelWords);
  const { type, record } = useRecord();
  const said = fieldOf(type, 'confidence')?.choices?.find(({ value }) => value === record['confidence'])?.label;
  return said ? (
    <p className="quiet">
      {t.confidence}: {said}
    </p>
  ) : null;
};

/** How far each of the objective's figures is from its target, over its own time. */
export const Panel = () => {
  const t = useWords(objectivePanelWords);
  const { record } = useRecord();
  const lines = (record['measures'] ?? []) as readonly Line[];
  if (lines.length === 0) return null;
  return (
    <section className="readings" aria-label={t.title}>
      <h2>{t.title}</h2>
      <Confidence />
      {lines.map((line) =>
        line.measure ? (
          <ByMeasure key={line.id} line={line} measure={line.measure} />
        ) : (
          <ByHand key={line.id} line={line} />
        ),
      )}
    </section>
  );
};
