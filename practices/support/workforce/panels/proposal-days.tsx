import { useFormat } from '../../../../ui/client/format.ts';
import { TableScroll } from '../../../../ui/parts/table-scroll.tsx';
import { useWords } from '../../../../ui/words/words.ts';
import type { ProposalJson } from '../proposal.query.ts';
import { rosterPanelWords } from './roster-panel.words.ts';

/** Who would work what on which day: what stands, and dashed what is proposed. */
export const ProposalDays = ({ answer: { assigned, standing, people, days } }: { readonly answer: ProposalJson }) => {
  const t = useWords(rosterPanelWords);
  const format = useFormat();
  const round = (hours: number): string => format.number(hours, { maximumFractionDigits: 1 });
  return (
    <TableScroll label={t.proposal} look="figures-table">
      <table className="table roster-days">
        <thead>
          <tr>
            <th scope="col">{t.person}</th>
            {days.map((day) => (
              <th key={day} scope="col">
                {format.dayAs(day, { weekday: 'short', day: 'numeric' })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map(({ id, name, hours, nights, weekends, agreed }) => (
            <tr key={id}>
              <th scope="row">
                {name}
                <br />
                <small className="quiet">
                  {t.bears(round(hours), round(agreed), format.number(nights), format.number(weekends))}
                </small>
              </th>
              {days.map((day) => {
                const of = (each: (typeof assigned)[number]): boolean => each.person.id === id && each.day === day;
                return (
                  <td key={day}>
                    {standing.filter(of).map(({ shift }) => (
                      <div key={shift.name}>{shift.name}</div>
                    ))}
                    {assigned.filter(of).map(({ shift }) => (
                      <span key={shift.id} className="proposed">
                        {shift.name}
                      </span>
                    ))}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
};
