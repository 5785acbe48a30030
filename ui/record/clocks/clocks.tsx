import './clocks.css';
import { useState } from 'react';
import { useFormat } from '../../client/format.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { later } from '../../parts/later.tsx';
import { Skeletons } from '../../parts/skeletons.tsx';
import { useWords } from '../../words/words.ts';
import { Aside } from '../page/aside.tsx';
import { useRecord } from '../page/record-context.ts';
import { clocksWords } from '../words/clocks.ts';
import { ClockLine } from './clock-line.tsx';
import { ClockPlain } from './clock-plain.tsx';
import type { Clocks as Answer, Clock } from './clocks.types.ts';
import { ended, keyOf, underWay } from './standing.ts';
import { useClocks } from './use-clocks.ts';

const ClockPanel = later(async () => (await import('./clock-panel.tsx')).ClockPanel);

/** Who may read what is internal works on it, and is told in the words of those who do. */
const useWorksOnIt = (): boolean => {
  const { type, record } = useRecord();
  return record.may?.internal ?? type.may.internal;
};

const Lines = ({ answer, asked }: { readonly answer: Answer; readonly asked: number }) => {
  const t = useWords(clocksWords);
  const format = useFormat();
  const [opened, setOpened] = useState<string | null>(null);
  const worksOnIt = useWorksOnIt();
  const Line = worksOnIt ? ClockLine : ClockPlain;
  const done = ended(answer.items);
  const looked = answer.items.find((each) => keyOf(each) === opened);
  const lines = (clocks: readonly Clock[]) => (
    <ul className="clock-lines">
      {clocks.map((clock) => (
        <Line
          key={keyOf(clock)}
          clock={clock}
          included={answer.included}
          asked={asked}
          onWhy={() => setOpened(keyOf(clock))}
        />
      ))}
    </ul>
  );
  return (
    <>
      {lines(underWay(answer.items))}
      {done.length > 0 && (
        <details className="clocks-ended">
          <summary>{t.ended(format.number(done.length))}</summary>
          {lines(done)}
        </details>
      )}
      {looked && (
        <ClockPanel clock={looked} included={answer.included} supposes={worksOnIt} onClose={() => setOpened(null)} />
      )}
    </>
  );
};

/** What was promised about the record and how it stands, what is due next first. */
export const Clocks = () => {
  const t = useWords(clocksWords);
  const { data, error, refetch, dataUpdatedAt } = useClocks();
  return (
    <Aside label={t.clocks}>
      <ErrorNote error={error} onRetry={() => void refetch()} />
      {!data && !error && <Skeletons count={2} />}
      {data?.items.length === 0 && <p className="quiet clocks-none">{t.nothing}</p>}
      {data && data.items.length > 0 && <Lines answer={data} asked={dataUpdatedAt} />}
    </Aside>
  );
};
