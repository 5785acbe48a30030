import { useFormat } from '../../../../ui/client/format.ts';
import { useMeta } from '../../../../ui/client/meta.ts';
import { useWords } from '../../../../ui/words/words.ts';
import { reportWords } from './report.words.ts';
import { ReportBasis } from './report-basis.tsx';
import type { Report, TargetRow } from './report-state.ts';
import { reportPeriod, reportText } from './report-text.tsx';

type Props = { readonly report: Report };

/** Each target of an agreement in its own months, quarters or years: what was kept against what was promised, and what that earns. */
export const ReportTargets = ({ report: { targets, names } }: Props) => {
  const t = useWords(reportWords);
  const format = useFormat();
  const { types } = useMeta();
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
  const credit = ({ credit: earned }: TargetRow): string => {
    if (!earned) return '–';
    const percent = format.percent(earned.percent / 100);
    return earned.rule ? t.creditBecause(percent, format.percent(earned.rule.below / 100)) : percent;
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways can be reached by keyboard
    <section className="table-scroll figures-table" aria-label={t.targets} tabIndex={0}>
      <table className="table">
        <caption>{t.targets}</caption>
        <thead>
          <tr>
            {Object.entries(t.targetHeads).map(([name, head], place) => (
              <th key={name} scope="col" className={place > 2 ? 'figure' : undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {targets.map((row) => (
            <tr key={`${row.target} ${row.from}`}>
              <th scope="row" dir="auto">
                {names[row.agreement]}
              </th>
              <td dir="auto">
                {about(row)}
                {row.basis && <ReportBasis basis={row.basis} names={names} />}
              </td>
              <td>
                {reportPeriod(format, row.period, row.from)}
                {row.attained === null && row.share !== null ? `, ${t.running}` : ''}
              </td>
              <td className="figure numbers" data-missed={row.attained === false || undefined}>
                {row.share === null && row.kept === null ? t.notMeasured : reportText(format, 'share', row.share)}
              </td>
              <td className="figure numbers">{reportText(format, 'share', row.promised)}</td>
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
    </section>
  );
};
