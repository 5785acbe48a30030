import { ErrorNote } from '../../../../ui/parts/error-note.tsx';
import { RecordLink } from '../../../../ui/parts/record-link.tsx';
import { Skeletons } from '../../../../ui/parts/skeletons.tsx';
import { useAnswer } from '../../../../ui/record/data/use-answer.ts';
import { useRecord } from '../../../../ui/record/page/record-context.ts';
import { useWords } from '../../../../ui/words/words.ts';
import { AnswerGiven } from '../touched/answer-given.tsx';
import { touchedWords } from '../touched/touched.words.ts';
import { Ways } from '../touched/ways.tsx';
import type { TouchedJson } from '../touched.query.ts';

type Item = TouchedJson['items'][number];

const Why = ({ item: { answer, reasons } }: { readonly item: Item }) => {
  const t = useWords(touchedWords);
  if (reasons.length > 0) return <Ways reasons={reasons} />;
  const why = answer?.byHand ? t.byHand : answer?.current ? t.hidden : t.over;
  return <p className="quiet">{why}</p>;
};

const Service = ({ item }: { readonly item: Item }) => (
  <li>
    <div className="touched-service">
      <RecordLink type="service" number={item.service.number} title={item.service.title} />
      {item.answer && <AnswerGiven {...item.answer} />}
    </div>
    <Why item={item} />
  </li>
);

/** The services that the change touches, what was answered, and why: each way from what changes to the service. */
export const Panel = () => {
  const t = useWords(touchedWords);
  const { record } = useRecord();
  const { data, error, refetch } = useAnswer<TouchedJson>('touched');
  return (
    <section className="prose" aria-label={t.title}>
      <h2>{t.title}</h2>
      <ErrorNote error={error} onRetry={() => void refetch()} />
      {!data && !error && <Skeletons count={3} shape="rows" />}
      {data && (
        <p className="quiet">{data.items.length === 0 ? t.none : record['state'] === 'draft' ? t.draft : t.known}</p>
      )}
      {data?.cut && <p>{t.cut}</p>}
      {data && data.items.length > 0 && (
        <ul className="touched-services">
          {data.items.map((item) => (
            <Service key={item.service.number} item={item} />
          ))}
        </ul>
      )}
    </section>
  );
};
