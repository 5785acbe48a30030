import { useFormat } from '../../../../ui/client/format.ts';
import { TableScroll } from '../../../../ui/parts/table-scroll.tsx';
import { useWords } from '../../../../ui/words/words.ts';
import { ShareBar } from './share-bar.tsx';
import type { Month, Total } from './simulation.ts';
import { simulatorWords } from './simulator.words.ts';

type Named = { readonly label: (metric: string) => string };

/** Both sides by what is measured and priority, and what would have been enough. */
export const Totals = ({ totals, label }: Named & { readonly totals: readonly Total[] }) => {
  const t = useWords(simulatorWords);
  const format = useFormat();
  return (
    <TableScroll label={t.totals}>
      <table className="table simulated" data-stacks>
        <caption>{t.totals}</caption>
        <thead>
          <tr>
            {[t.measured, t.inForce, t.proposed, t.enough].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {totals.map(({ kind, metric, priority, before, after, limits, enough }) => (
            <tr key={`${kind} ${metric} ${priority}`}>
              <th scope="row">
                {label(metric)}
                {priority && <small className="quiet numbers"> {priority}</small>}
              </th>
              <td data-label={t.inForce}>
                <ShareBar count={before} limits={limits.before} />
              </td>
              <td data-label={t.proposed}>
                <ShareBar count={after} limits={limits.after} />
              </td>
              <td data-label={t.enough} className="numbers">
                {enough.map(({ within }) => format.duration(within)).join(' · ') || '–'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
};

/** Both sides by month. */
export const Months = ({ months, label }: Named & { readonly months: readonly Month[] }) => {
  const t = useWords(simulatorWords);
  const format = useFormat();
  return (
    <TableScroll label={t.months}>
      <table className="table simulated" data-stacks>
        <caption>{t.months}</caption>
        <thead>
          <tr>
            {[t.month, t.measured, t.inForce, t.proposed].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {months.map(({ month, metric, before, after }) => (
            <tr key={`${month} ${metric}`}>
              <th scope="row">{format.date(`${month}-15T12:00:00Z`).replace(/\b15\b\.?\s*/, '')}</th>
              <td className="simulated-metric">{label(metric)}</td>
              <td data-label={t.inForce}>
                <ShareBar count={before} />
              </td>
              <td data-label={t.proposed}>
                <ShareBar count={after} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
};
