import { useFormat } from '../../../../ui/client/format.ts';
import { TableScroll } from '../../../../ui/parts/table-scroll.tsx';
import { useWords } from '../../../../ui/words/words.ts';
import type { UnfilledShift } from '../proposal.query.ts';
import { rosterPanelWords } from './roster-panel.words.ts';

/** Shifts for which somebody is missing, with what keeps each person from them. */
export const UnfilledShifts = ({ unfilled }: { readonly unfilled: readonly UnfilledShift[] }) => {
  const t = useWords(rosterPanelWords);
  const format = useFormat();
  return (
    <TableScroll label={t.left} look="figures-table">
      <table className="table" data-stacks>
        <caption>{t.left}</caption>
        <thead>
          <tr>
            <th scope="col">{t.day}</th>
            <th scope="col">{t.shift}</th>
            <th scope="col" className="figure">
              {t.missing}
            </th>
            <th scope="col">{t.why}</th>
          </tr>
        </thead>
        <tbody>
          {unfilled.map(({ day, shift, missingHours, why }) => (
            <tr key={`${day} ${shift.id}`}>
              <td>{format.dayAs(day, { weekday: 'short', day: 'numeric', month: 'short' })}</td>
              <td data-head={t.shift}>{shift.name}</td>
              <td className="figure" data-head={t.missing}>
                {format.duration(Math.round(missingHours * 3_600))}
              </td>
              <td data-head={t.why}>
                <div>
                  {why.map(({ because, people }) => (
                    <div key={because}>
                      {people.map(({ name }) => name).join(', ')}: {t.because[because]}
                    </div>
                  ))}
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
};
