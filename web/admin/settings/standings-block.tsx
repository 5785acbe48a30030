import { useQuery } from '@tanstack/react-query';
import type { StandingsJson } from '../../../derive/suggestions.ts';
import { api } from '../../../ui/client/api.ts';
import { useFormat } from '../../../ui/client/format.ts';
import { useMeta } from '../../../ui/client/meta.ts';
import { TableScroll } from '../../../ui/parts/table-scroll.tsx';
import { offersWords } from '../../../ui/record/words/offers.ts';
import { useWords } from '../../../ui/words/words.ts';

/** How suggestions stood up, field by field, and which of them are offered. */
export const StandingsBlock = () => {
  const t = useWords(offersWords);
  const format = useFormat();
  const { types } = useMeta();
  const { data } = useQuery({
    queryKey: ['standings'],
    queryFn: ({ signal }) => api.get<StandingsJson>('/suggestions', {}, signal),
  });
  const share = (value: number | null): string => (value === null ? '–' : format.percent(value));
  if (!data || data.items.length === 0) return null;
  return (
    <section className="settings-block" aria-label={t.standings}>
      <header>
        <h2>{t.standings}</h2>
        <p>{t.standingsHelp}</p>
      </header>
      <TableScroll label={t.standings}>
        <table className="table">
          <thead>
            <tr>
              {[t.type, t.field, t.seen, t.first, t.third, t.majority, t.usual, t.offered].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {data.items.map((item) => (
              <tr key={`${item.type} ${item.field}`}>
                <td>{types[item.type]?.words.plural ?? item.type}</td>
                <th scope="row">{item.label}</th>
                <td className="numbers">{format.number(item.seen)}</td>
                <td className="numbers">{share(item.first)}</td>
                <td className="numbers">{share(item.third)}</td>
                <td className="numbers">{share(item.majority)}</td>
                <td className="numbers">{share(item.usual)}</td>
                <td>{item.seen === 0 ? t.notYet : item.offered ? t.yes : t.no}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </section>
  );
};
