import { useState } from 'react';
import { useFormat } from '../../../../ui/client/format.ts';
import { Chart } from '../../../../ui/record/figures/chart.tsx';
import { Legend } from '../../../../ui/record/figures/legend.tsx';
import { type Drawn, mostSeries } from '../../../../ui/record/figures/series.ts';
import { useWords } from '../../../../ui/words/words.ts';
import { reportWords } from './report.words.ts';
import type { Report } from './report-state.ts';
import { reportPeriod, reportText } from './report-text.tsx';

type Props = { readonly report: Report; readonly labelOf: (key: string | null) => string };

/** The share kept over time: beside what was agreed, or of each group. */
export const ReportChart = ({ report, labelOf }: Props) => {
  const t = useWords(reportWords);
  const format = useFormat();
  const [looked, setLooked] = useState<number | null>(null);
  const last = report.periods.length - 1;
  const at = Math.min(looked ?? last, last);
  const cells = (key: string | null, of: 'share' | 'target') =>
    report.periods.map((period) => report.rows.find((row) => row.period === period && row.key === key)?.[of] ?? null);
  const series =
    report.by === null
      ? [
          { name: 'kept', label: t.kept, values: cells(null, 'share') },
          { name: 'agreed', label: t.agreed, values: cells(null, 'target') },
        ]
      : report.groups
          .slice(0, mostSeries)
          .map(({ key }) => ({ name: key ?? '', label: labelOf(key), values: cells(key, 'share') }));
  const drawn: Drawn = { unit: 'share', stacked: false, series };
  const name = (period: string | undefined, short = false) => reportPeriod(format, report.period, period ?? '', short);
  return (
    <figure className="figures-picture">
      <figcaption>
        <strong>{t.chart}</strong> <span className="quiet">{name(report.periods[at])}</span>
        <Legend drawn={drawn} at={at} text={(value) => reportText(format, 'share', value)} />
      </figcaption>
      <Chart
        drawn={drawn}
        periods={report.periods.map((period) => name(period, true))}
        label={`${t.chart}: ${name(report.periods[0])} – ${name(report.periods[last])}`}
        by={1}
        markText={(mark) => format.percent(mark)}
        at={at}
        onAt={setLooked}
      />
    </figure>
  );
};
