import '../../../../ui/record/figures/figures.css';
import type { Money } from '../../../../fields/money/money.field.ts';
import { useFormat } from '../../../../ui/client/format.ts';
import { useMeta } from '../../../../ui/client/meta.ts';
import { RecordLink } from '../../../../ui/parts/record-link.tsx';
import { TableScroll } from '../../../../ui/parts/table-scroll.tsx';
import { useAnswer } from '../../../../ui/record/data/use-answer.ts';
import { useWords } from '../../../../ui/words/words.ts';
import type { TicketCosts } from '../ticket-costs.ts';
import { ticketCostWords } from './ticket-costs.words.ts';

type Costs = TicketCosts & { readonly mean: Money | null };

const shownAtMost = 10;

const Dearest = ({ costs: { total, by, tickets, mean } }: { readonly costs: Costs }) => {
  const t = useWords(ticketCostWords);
  const format = useFormat();
  const dearest = tickets.toSorted((one, other) => Number(other.cost.amount) - Number(one.cost.amount));
  if (!mean) return null;
  return (
    <>
      <p>{t.total(format.money(total), format.number(tickets.length), format.money(mean))}</p>
      <p className="quiet">{t.by[by]}</p>
      <TableScroll label={t.dearest} look="figures-table">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t.about}</th>
              <th scope="col" className="figure">
                {t.hours}
              </th>
              <th scope="col" className="figure">
                {t.cost}
              </th>
            </tr>
          </thead>
          <tbody>
            {dearest.slice(0, shownAtMost).map(({ id, type, number, title, hours, cost }) => (
              <tr key={id}>
                <td>
                  <RecordLink type={type} number={number} title={title} />
                </td>
                <td className="figure">{format.number(hours)}</td>
                <td className="figure">{format.money(cost)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      {tickets.length > shownAtMost && <p className="quiet">{t.more(format.number(tickets.length - shownAtMost))}</p>}
    </>
  );
};

/** What the work about a service cost this month, for those who know of costs. */
export const Panel = () => {
  const t = useWords(ticketCostWords);
  const knows = useMeta().types['cost-entry'] !== undefined;
  const { data } = useAnswer<{ items: readonly Costs[] }>('ticket-costs', { enabled: knows });
  const items = data?.items.filter(({ mean }) => mean !== null) ?? [];
  if (items.length === 0) return null;
  return (
    <section className="prose" aria-label={t.title}>
      <h2>{t.title}</h2>
      {items.map((costs) => (
        <Dearest key={costs.total.currency} costs={costs} />
      ))}
    </section>
  );
};
