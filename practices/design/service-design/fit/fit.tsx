import { TableScroll } from '../../../../ui/parts/table-scroll.tsx';
import '../../../../ui/record/figures/figures.css';
import { useFormat } from '../../../../ui/client/format.ts';
import { ErrorNote } from '../../../../ui/parts/error-note.tsx';
import { RecordLink } from '../../../../ui/parts/record-link.tsx';
import { useAnswer } from '../../../../ui/record/data/use-answer.ts';
import { useRecord } from '../../../../ui/record/page/record-context.ts';
import { useWords } from '../../../../ui/words/words.ts';
import type { FitJson } from '../fit.query.ts';
import { fitWords } from './fit.words.ts';

type Pair = FitJson['items'][number];
type Amount = { readonly amount: string; readonly currency: string };

const stands = { fails: 'missed', limited: 'near', works: 'met', undeclared: undefined } as const;

const Thing = ({ thing: { name, item, technology, version } }: { readonly thing: Pair['one'] }) => (
  <>
    {item ? <RecordLink type="configuration-item" number={item} title={name} /> : name}
    <br />
    <small>
      <RecordLink type="technology" number={technology.number}>
        {technology.title}
      </RecordLink>{' '}
      {version}
    </small>
  </>
);

const Pairs = ({ items }: FitJson) => {
  const t = useWords(fitWords);
  return (
    <TableScroll label={t.title} look="figures-table">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t.needed}</th>
            <th scope="col">{t.with}</th>
            <th scope="col">{t.how}</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ one, other, fit, remarks }) => (
            <tr key={`${one.name} ${other.item ?? other.name}`}>
              <td>
                <Thing thing={one} />
              </td>
              <td>
                <Thing thing={other} />
              </td>
              <td>
                <span data-stands={stands[fit]}>{t.fits[fit]}</span>
                {remarks.map((remark) => (
                  <div key={remark} className="quiet">
                    {remark}
                  </div>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
};

const Cost = () => {
  const t = useWords(fitWords);
  const format = useFormat();
  const { record } = useRecord();
  const inAll = record['costInAll'] as Amount | null | undefined;
  if (!inAll) return null;
  const written = (name: string): string => (record[name] ? format.money(record[name] as Amount) : t.nothing);
  const years = format.number(Number(record['costYears']));
  return <p>{t.cost(written('costOnce'), written('costEachYear'), years, format.money(inAll))}</p>;
};

/** How well what is needed goes together with what is there, and what it costs in all. Nothing where neither can be said. */
export const FitAndCost = () => {
  const t = useWords(fitWords);
  const { record } = useRecord();
  const { data, error, refetch } = useAnswer<FitJson>('fit');
  if (error) return <ErrorNote error={error} onRetry={() => void refetch()} />;
  const paired = data && data.items.length > 0;
  if (!paired && !record['costInAll']) return null;
  return (
    <section className="prose" aria-label={t.title}>
      <h2>{t.title}</h2>
      <Cost />
      {paired && <p className="quiet">{t.known}</p>}
      {paired && <Pairs items={data.items} />}
    </section>
  );
};
