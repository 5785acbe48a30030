import type { ReactNode } from 'react';
import { useFormat } from '../../../../ui/client/format.ts';
import { useType } from '../../../../ui/client/meta.ts';
import { ErrorNote } from '../../../../ui/parts/error-note.tsx';
import { RecordLink } from '../../../../ui/parts/record-link.tsx';
import { Skeletons } from '../../../../ui/parts/skeletons.tsx';
import { useAnswer } from '../../../../ui/record/data/use-answer.ts';
import { useWords } from '../../../../ui/words/words.ts';
import { tracedWords } from '../traced/traced.words.ts';
import type { MeetingLine, Traced } from '../traced.query.ts';

/** What the lines of an agreement or design call what they measure. */
const useMetric = () => {
  const agreement = useType('agreement');
  const targets = agreement?.lines?.find(({ name }) => name === 'targets');
  const metric = targets?.fields.find(({ name }) => name === 'metric');
  return (value: string): string => metric?.choices?.find((each) => each.value === value)?.label ?? value;
};

const Line = ({ line: { of, property, metric, priority, within, share, level } }: { readonly line: MeetingLine }) => {
  const format = useFormat();
  const metricOf = useMetric();
  const promised = [
    within && format.duration(within),
    share !== null && format.percent(share / 100),
    level !== null && format.number(level),
  ].filter(Boolean);
  return (
    <>
      {[property, metricOf(metric), priority, ...promised].filter(Boolean).join(' · ')}{' '}
      <RecordLink type={of.type} number={of.number} title={of.title} />
    </>
  );
};

const Met = ({ by, items }: { readonly by: string; readonly items: readonly { key: string; shown: ReactNode }[] }) => {
  const t = useWords(tracedWords);
  return (
    <>
      <dt>{by}</dt>
      {items.length === 0 && <dd className="quiet">{t.nothing}</dd>}
      {items.map(({ key, shown }) => (
        <dd key={key}>{shown}</dd>
      ))}
    </>
  );
};

const lines = (all: readonly MeetingLine[]) =>
  all.map((line, at) => ({ key: `${line.of.number} ${at}`, shown: <Line line={line} /> }));
const records = (all: Traced['tests']) => all.map((each) => ({ key: each.number, shown: <RecordLink {...each} /> }));

/** How a requirement is met: line by line of designs and agreements, and by which tests and releases. */
export const Panel = () => {
  const t = useWords(tracedWords);
  const { data, error, refetch } = useAnswer<Traced>('traced');
  return (
    <section className="prose" aria-label={t.title}>
      <h2>{t.title}</h2>
      <ErrorNote error={error} onRetry={() => void refetch()} />
      {!data && !error && <Skeletons count={4} />}
      {data && (
        <dl>
          <Met by={t.levels} items={lines(data.levels)} />
          <Met by={t.targets} items={lines(data.targets)} />
          <Met by={t.tests} items={records(data.tests)} />
          <Met by={t.releases} items={records(data.releases)} />
        </dl>
      )}
    </section>
  );
};
