import '../schedule/schedule.css';
import { useFormat } from '../../../../ui/client/format.ts';
import { ErrorNote } from '../../../../ui/parts/error-note.tsx';
import { RecordLink } from '../../../../ui/parts/record-link.tsx';
import { useAnswer } from '../../../../ui/record/data/use-answer.ts';
import { useRecord } from '../../../../ui/record/page/record-context.ts';
import { useWords } from '../../../../ui/words/words.ts';
import type { Conflict } from '../conflicts.ts';
import { scheduleWords } from '../schedule/schedule.words.ts';

/** What else happens where and while a change is planned, and why that matters. */
export const Panel = () => {
  const t = useWords(scheduleWords);
  const format = useFormat();
  const { record } = useRecord();
  const planned = record['plannedStart'] != null && record['plannedEnd'] != null;
  const { data, error, refetch } = useAnswer<{ items: readonly Conflict[] }>('conflicts', {
    enabled: planned,
  });
  return (
    <section className="prose" aria-label={t.conflicts}>
      <h2>{t.conflicts}</h2>
      <ErrorNote error={error} onRetry={() => void refetch()} />
      {!planned && <p className="quiet">{t.noWindow}</p>}
      {data?.items.length === 0 && <p className="quiet">{t.none}</p>}
      <ul className="conflicts">
        {data?.items.map(({ type, number, title, from, until, because, through }) => (
          <li key={number}>
            <RecordLink type={type} number={number} title={title} />
            <br />
            <span className="quiet">
              {t.because[because]}
              {through !== null && ` ${t.through(through)}`} · {format.absolute(from)} – {format.absolute(until)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};
