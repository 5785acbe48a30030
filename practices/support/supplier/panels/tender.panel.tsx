import { TableScroll } from '../../../../ui/parts/table-scroll.tsx';
import '../../../../ui/record/figures/figures.css';
import './tender.css';
import { useFormat } from '../../../../ui/client/format.ts';
import { ErrorNote } from '../../../../ui/parts/error-note.tsx';
import { RecordLink } from '../../../../ui/parts/record-link.tsx';
import { Skeletons } from '../../../../ui/parts/skeletons.tsx';
import { useAnswer } from '../../../../ui/record/data/use-answer.ts';
import { useRecord } from '../../../../ui/record/page/record-context.ts';
import { useWords } from '../../../../ui/words/words.ts';
import type { ComparedOffer, Comparison } from '../compare.query.ts';
import { comparisonWords } from './tender.words.ts';

const Heads = ({ months, costWeight, criteria }: Comparison) => {
  const t = useWords(comparisonWords);
  const format = useFormat();
  return (
    <tr>
      <th scope="col">{t.offer}</th>
      <th scope="col" className="figure">
        {t.points}
      </th>
      <th scope="col" className="figure">
        {t.cost}
        <br />
        <small>
          {t.over(format.number(months))}, {t.weight(format.number(costWeight))}
        </small>
      </th>
      {criteria.map(({ criterion, weight, least }) => (
        <th key={criterion} scope="col" className="figure">
          {criterion}
          <br />
          <small>
            {t.weight(format.number(weight))}
            {least !== null && `, ${t.least(format.number(least))}`}
          </small>
        </th>
      ))}
    </tr>
  );
};

type Place = {
  readonly offer: ComparedOffer;
  readonly criteria: Comparison['criteria'];
  readonly stands: string | null;
};

const Offer = ({ offer: { supplier, cost, costPoints, points, score, below }, criteria, stands }: Place) => {
  const t = useWords(comparisonWords);
  const format = useFormat();
  const worth = (value: number): string => format.number(value, { maximumFractionDigits: 2 });
  return (
    <tr>
      <th scope="row">
        <RecordLink type="supplier" number={supplier.number} title={supplier.name} />
        {stands && (
          <>
            <br />
            <small>{stands}</small>
          </>
        )}
      </th>
      <td className="figure" data-head={t.points}>
        <strong>{worth(score)}</strong>
      </td>
      <td className="figure" data-head={t.cost}>
        <div>
          {cost ? format.money(cost) : '–'}
          <br />
          <small>{t.worth(worth(costPoints))}</small>
        </div>
      </td>
      {criteria.map(({ criterion }, at) => {
        const given = points[at];
        return (
          <td key={criterion} className="figure" data-head={criterion}>
            <div>
              {given == null ? <span className="quiet">{t.notJudged}</span> : worth(given)}
              {below.includes(criterion) && (
                <>
                  <br />
                  <small data-stands="missed">{t.tooLittle}</small>
                </>
              )}
            </div>
          </td>
        );
      })}
    </tr>
  );
};

const Shown = ({ answer }: { readonly answer: Comparison }) => {
  const t = useWords(comparisonWords);
  const { record } = useRecord();
  const standsOf = ({ supplier, below }: ComparedOffer): string | null => {
    if (supplier.id === record['chosen']) return t.chosen;
    if (below.length > 0) return t.cannot;
    return supplier.id === record['best'] ? t.best : null;
  };
  return (
    <TableScroll label={t.title} look="figures-table">
      <table className="table compared" data-stacks>
        <thead>
          <Heads {...answer} />
        </thead>
        <tbody>
          {answer.offers.map((offer) => (
            <Offer key={offer.supplier.id} offer={offer} criteria={answer.criteria} stands={standsOf(offer)} />
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
};

/** What was offered, beside each other: the best by weight first, and why. */
export const Panel = () => {
  const t = useWords(comparisonWords);
  const { data, error, refetch } = useAnswer<Comparison>('compare');
  return (
    <section className="prose" aria-label={t.title}>
      <h2>{t.title}</h2>
      <ErrorNote error={error} onRetry={() => void refetch()} />
      {!data && !error && <Skeletons count={3} />}
      {data?.offers.length === 0 && <p className="quiet">{t.none}</p>}
      {data && data.offers.length > 0 && <Shown answer={data} />}
    </section>
  );
};
