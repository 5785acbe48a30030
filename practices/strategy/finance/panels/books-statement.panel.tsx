import { useFormat } from '../../../../ui/client/format.ts';
import { ErrorNote } from '../../../../ui/parts/error-note.tsx';
import { RecordLink } from '../../../../ui/parts/record-link.tsx';
import { Skeletons } from '../../../../ui/parts/skeletons.tsx';
import { useAnswer } from '../../../../ui/record/data/use-answer.ts';
import { useLanguage } from '../../../../ui/words/language.ts';
import { useWords } from '../../../../ui/words/words.ts';
import { costKindWords } from '../cost-kinds.ts';
import type { Reconciliation } from '../reconciliation.query.ts';
import { Amounts } from './amounts.tsx';
import { financePanelWords } from './finance-panels.words.ts';

const Left = ({ differing, onlyBooked, onlyEntered }: Reconciliation) => {
  const t = useWords(financePanelWords);
  const format = useFormat();
  const differs = differing.map(({ document, booked, entered, difference }) => ({
    ...{ key: document, name: document, amounts: [booked, entered, difference] },
  }));
  const booked = onlyBooked.map(({ document, day, amount }, at) => ({
    ...{ key: `${at}`, name: `${document ?? t.none}, ${format.day(day)}`, amounts: [amount] },
  }));
  const entered = onlyEntered.map(({ number, title, amount }) => ({
    ...{ key: number, name: <RecordLink type="cost-entry" number={number} title={title} />, amounts: [amount] },
  }));
  return (
    <>
      {differs.length > 0 && (
        <Amounts label={t.differing} first={t.voucher} heads={[t.inBooks, t.here, t.difference]} rows={differs} />
      )}
      {booked.length > 0 && <Amounts label={t.onlyBooked} first={t.voucher} heads={[t.amount]} rows={booked} />}
      {entered.length > 0 && <Amounts label={t.onlyEntered} first={t.voucher} heads={[t.amount]} rows={entered} />}
    </>
  );
};

/** The books beside the cost entries of their days: by kind, what differs, and what each service cost. */
export const Panel = () => {
  const t = useWords(financePanelWords);
  const format = useFormat();
  const language = useLanguage().startsWith('de') ? 'de' : 'en';
  const { data, error, refetch } = useAnswer<Reconciliation>('reconciliation');
  return (
    <section className="prose" aria-label={t.books}>
      <h2>{t.books}</h2>
      <ErrorNote error={error} onRetry={() => void refetch()} />
      {!data && !error && <Skeletons count={4} />}
      {data && (
        <>
          <p>{t.matched(format.number(data.matched))}</p>
          <Left {...data} />
          <Amounts
            label={t.kinds}
            first={t.kind}
            heads={[t.inBooks, t.here]}
            rows={data.kinds.map(({ kind, booked, entered }) => ({
              ...{ key: kind, name: costKindWords[language][kind], amounts: [booked, entered] },
            }))}
          />
          <Amounts
            label={t.services}
            first={t.service}
            heads={[t.amount]}
            rows={data.services.map(({ service, amount }) => ({
              key: service?.number ?? '',
              name: service ? <RecordLink type="service" number={service.number} title={service.title} /> : t.noService,
              amounts: [amount],
            }))}
          />
        </>
      )}
    </section>
  );
};
