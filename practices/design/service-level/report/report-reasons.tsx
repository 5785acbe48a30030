import { useFormat } from '../../../../ui/client/format.ts';
import { useMeta, useType } from '../../../../ui/client/meta.ts';
import { TableScroll } from '../../../../ui/parts/table-scroll.tsx';
import { fieldOf } from '../../../../ui/record/field/fields-of.ts';
import { useWords } from '../../../../ui/words/words.ts';
import { reportWords } from './report.words.ts';
import type { Behind, Report } from './report-state.ts';

type Props = { readonly report: Report; readonly onBehind: (behind: Behind) => void };

/** Why those of all periods were missed and whose they are, as far as somebody has said; a count leads to the cases. */
export const ReportReasons = ({ report: { reasons }, onBehind }: Props) => {
  const t = useWords(reportWords);
  const format = useFormat();
  const outline = Object.values(useMeta().types).find(({ traits }) => traits.includes('answerable'));
  const type = useType(outline?.name ?? '');
  const label = (name: 'reason' | 'party', value: string | null): string =>
    (type && fieldOf(type, name)?.choices?.find((choice) => choice.value === value)?.label) ?? t.unsaid;
  const cell = (of: 'missed' | 'excluded', count: number, reason: string | null, party: string | null) => {
    const about = `${label('reason', reason)}, ${label('party', party)}`;
    if (count === 0) return '0';
    return (
      <button
        type="button"
        className="row-button"
        aria-label={`${format.number(count)}: ${t.show(t.outcomes[of], about)}`}
        onClick={() =>
          onBehind({
            of,
            label: t.cases(t.outcomes[of], about),
            at: '',
            key: null,
            reason: reason ?? 'none',
            party: party ?? 'none',
          })
        }
      >
        {format.number(count)}
      </button>
    );
  };
  return (
    <TableScroll label={t.reasons} look="figures-table">
      <table className="table">
        <caption>{t.reasons}</caption>
        <thead>
          <tr>
            <th scope="col">{t.reason}</th>
            <th scope="col">{t.party}</th>
            <th scope="col" className="figure">
              {t.outcomes.missed}
            </th>
            <th scope="col" className="figure">
              {t.outcomes.excluded}
            </th>
          </tr>
        </thead>
        <tbody>
          {reasons.map(({ reason, party, missed, excluded }) => (
            <tr key={`${reason} ${party}`}>
              <th scope="row">{label('reason', reason)}</th>
              <td>{label('party', party)}</td>
              <td className="figure numbers">{cell('missed', missed, reason, party)}</td>
              <td className="figure numbers">{cell('excluded', excluded, reason, party)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
};
