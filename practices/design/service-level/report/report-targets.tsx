import type { Figured } from '../../../../methods/service-level/measured.ts';
import type { TargetRow } from '../../../../methods/service-level/target-row.ts';
import { useFormat } from '../../../../ui/client/format.ts';
import { useMeta } from '../../../../ui/client/meta.ts';
import { TableScroll } from '../../../../ui/parts/table-scroll.tsx';
import { readingText } from '../../../../ui/record/readings/reading-text.ts';
import { useWords } from '../../../../ui/words/words.ts';
import { reportWords } from './report.words.ts';
import { ReportBasis } from './report-basis.tsx';
import type { Report } from './report-state.ts';
import { reportPeriod, reportText } from './report-text.tsx';

type Props = {
  readonly report: Report;
  /** Of one agreement, which need not be named again. */
  readonly alone?: boolean;
};

/** Each target of an agreement in its own months, quarters or years: what was kept against what was promised, and what that earns. */
export const ReportTargets = ({ report: { targets, names }, alone = false }: Props) => {
  const t = useWords(reportWords);
  const format = useFormat();
  const { types } = useMeta();
  const heads = Object.entries(t.targetHeads).slice(alone ? 1 : 0);
  const about = ({ metric, service, work, priority, channel, within }: TargetRow): string =>
    [
      `${t.metrics[metric as 'resolution'] ?? metric}${within === null ? '' : ` ${t.within(format.duration(within))}`}`,
      names[service ?? ''],
      types[work ?? '']?.words.plural,
      priority,
      t.channels[channel as 'phone'],
    ]
      .filter(Boolean)
      .join(' · ');
  // A share as a share; a figure of another kind as its measure writes it.
  const kept = ({ figure, share, kept: count }: TargetRow): string | null => {
    if (figure && figure.unit !== 'percent')
      return figure.value === null ? null : readingText(format, figure, figure.value);
    return share === null && count === null ? null : reportText(format, 'share', share);
  };
  const told = ({ measure, value, cases }: Figured): string =>
    [names[measure], value !== null && t.figureOf(format.number(cases))].filter(Boolean).join(' · ');
  const promised = ({ figure, promised: share }: TargetRow): string =>
    figure && figure.unit !== 'percent' ? readingText(format, figure, figure.goal) : reportText(format, 'share', share);
  const credit = ({ credit: earned }: TargetRow): string => {
    if (!earned) return '–';
    const percent = format.percent(earned.percent / 100);
    return earned.rule ? t.creditBecause(percent, format.percent(earned.rule.below / 100)) : percent;
  };
  return (
    <TableScroll label={t.targets} look="figures-table">
      <table className="table">
        <caption>{t.targets}</caption>
        <thead>
          <tr>
            {heads.map(([name, head], place) => (
              <th key={name} scope="col" className={place > (alone ? 1 : 2) ? 'figure' : undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {targets.map((row) => (
            <tr key={`${row.target} ${row.from}`}>
              {!alone && (
                <th scope="row" dir="auto">
                  {names[row.agreement]}
                </th>
              )}
              <td dir="auto">
                {about(row)}
                {row.basis && <ReportBasis basis={row.basis} names={names} />}
                {row.figure && <small className="report-told">{told(row.figure)}</small>}
              </td>
              <td>
                {reportPeriod(format, row.period, row.from)}
                {row.attained === null && kept(row) !== null ? `, ${t.running}` : ''}
              </td>
              <td className="figure numbers" data-missed={row.attained === false || undefined}>
                {kept(row) ?? t.notMeasured}
              </td>
              <td className="figure numbers">{promised(row)}</td>
              {[row.kept, row.missed, row.excluded].map((count, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: three columns that never move
                <td key={place} className="figure numbers">
                  {count === null ? '–' : format.number(count)}
                </td>
              ))}
              <td className="figure">{credit(row)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
};
