import { ErrorNote } from '../../../../ui/parts/error-note.tsx';
import { useAnswer } from '../../../../ui/record/data/use-answer.ts';
import { useRecord } from '../../../../ui/record/page/record-context.ts';
import { useWords } from '../../../../ui/words/words.ts';
import { touchedWords } from '../touched/touched.words.ts';
import { Ways } from '../touched/ways.tsx';
import type { FoundByJson } from '../touched.query.ts';

/** Why the service is touched: each way from what changes to it. */
export const Panel = () => {
  const t = useWords(touchedWords);
  const { record } = useRecord();
  const { data, error, refetch } = useAnswer<FoundByJson>('found-by');
  const none = record['byHand'] ? t.byHand : record['current'] ? t.hidden : t.over;
  return (
    <section className="prose" aria-label={t.why}>
      <h2>{t.why}</h2>
      <ErrorNote error={error} onRetry={() => void refetch()} />
      {data && <p className="quiet">{data.reasons.length > 0 ? t.known : none}</p>}
      {data && <Ways reasons={data.reasons} />}
    </section>
  );
};
