import '../touched/touched.css';
import { useFormat } from '../../../../ui/client/format.ts';
import { useMeta } from '../../../../ui/client/meta.ts';
import { ErrorNote } from '../../../../ui/parts/error-note.tsx';
import { RecordLink } from '../../../../ui/parts/record-link.tsx';
import { useAnswer } from '../../../../ui/record/data/use-answer.ts';
import { useWords } from '../../../../ui/words/words.ts';
import { AnswerGiven } from '../touched/answer-given.tsx';
import { touchedWords } from '../touched/touched.words.ts';
import type { AroundJson } from '../touched.query.ts';

/** What changes around the service, from when, and what was answered to that. Nothing where nothing does. */
export const Panel = () => {
  const t = useWords(touchedWords);
  const format = useFormat();
  const seen = useMeta().types['external-change'] !== undefined;
  const { data, error, refetch } = useAnswer<AroundJson>('external-changes', { enabled: seen });
  if (error) return <ErrorNote error={error} onRetry={() => void refetch()} />;
  if (!data || data.items.length === 0) return null;
  return (
    <section className="prose" aria-label={t.around}>
      <h2>{t.around}</h2>
      <ul className="touched-ways">
        {data.items.map(({ number, state, change }) => (
          <li key={number}>
            <RecordLink type="external-change" number={change.number} title={change.title} />
            {change.inForceOn && <span className="quiet"> {t.from(format.day(change.inForceOn))}</span>}
            {' · '}
            <AnswerGiven number={number} state={state} />
          </li>
        ))}
      </ul>
    </section>
  );
};
