import '../../../../ui/record/figures/figures.css';
import '../report/report.css';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { address, api } from '../../../../ui/client/api.ts';
import { useTypeByPlural } from '../../../../ui/client/meta.ts';
import { Button } from '../../../../ui/parts/button.tsx';
import { ErrorNote } from '../../../../ui/parts/error-note.tsx';
import { Page, PageHeader } from '../../../../ui/parts/page.tsx';
import { Skeletons } from '../../../../ui/parts/skeletons.tsx';
import { useGo, useHere } from '../../../../ui/record/data/go.ts';
import { useWords } from '../../../../ui/words/words.ts';
import { reportWords } from '../report/report.words.ts';
import { ReportAsked } from '../report/report-asked.tsx';
import { ReportCases } from '../report/report-cases.tsx';
import { ReportChart } from '../report/report-chart.tsx';
import { ReportReasons } from '../report/report-reasons.tsx';
import { type Asked, askedFrom, type Behind, type Report, searchOf } from '../report/report-state.ts';
import { ReportTable } from '../report/report-table.tsx';
import { ReportTargets } from '../report/report-targets.tsx';

/** What of a report can come by itself: its period, and what it is narrowed to. */
const comingRegularly = ({ period, customer, service, team, agreement }: Asked): Asked => ({
  ...(period && period !== 'year' && { period }),
  ...(customer && { customer }),
  ...(service && { service }),
  ...(team && { team }),
  ...(agreement && { agreement }),
});

/** How what was promised was kept: a sentence of filters, a picture, the figures, and the cases behind each. */
export const Screen = () => {
  const t = useWords(reportWords);
  const go = useGo();
  const { path, search } = useHere();
  const [behind, setBehind] = useState<Behind | null>(null);
  const regular = useTypeByPlural('regular-reports');
  const asked = askedFrom(search);
  const { data, error, refetch } = useQuery({
    queryKey: ['service-levels', asked],
    queryFn: ({ signal }) => api.get<Report>('/service-levels', asked, signal),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
  const change = (changes: Asked): void => {
    setBehind(null);
    go(`${path}${searchOf({ ...asked, ...changes })}`, { replace: true });
  };
  const labelOf = (key: string | null): string => {
    if (key === null || key === '') return t.none;
    return data?.groups.find((group) => group.key === key)?.label ?? key;
  };
  const way = (format: string, label: string, part = '') => (
    <a className="figures-way" href={address('/service-levels', { ...asked, format, part })} download>
      {label}
    </a>
  );
  return (
    <Page measure="wide">
      <PageHeader
        title={t.title}
        help={t.help}
        actions={
          <>
            {way('csv', t.csv)}
            {way('xlsx', t.sheet)}
            {way('pdf', t.pdf)}
            {regular?.may.create && (
              <Button small onClick={() => go(`/${regular.plural}/new${searchOf(comingRegularly(asked))}`)}>
                {t.regularly}
              </Button>
            )}
            <Button small onClick={() => window.print()}>
              {t.print}
            </Button>
          </>
        }
      />
      <ReportAsked asked={asked} of={data?.of ?? {}} onChange={change} />
      <p className="quiet">{t.methodHelp[asked['method'] as 'by-end']}</p>
      <ErrorNote error={error} onRetry={() => void refetch()} />
      {!data && !error && <Skeletons count={8} shape="rows" />}
      {data?.rows.length === 0 && data.targets.length === 0 && <p className="quiet">{t.nothing}</p>}
      {data && data.rows.length > 0 && (
        <>
          <ReportChart report={data} labelOf={labelOf} />
          {data.left > 0 && <p className="quiet">{t.left(data.left)}</p>}
          <ReportTable report={data} labelOf={labelOf} onBehind={setBehind} />
        </>
      )}
      {data && data.targets.length > 0 && (
        <>
          <ReportTargets report={data} />
          <p className="figures-ways">
            {way('csv', t.targetsCsv, 'targets')} {way('xlsx', t.targetsSheet, 'targets')}
          </p>
        </>
      )}
      {data && data.reasons.length > 0 && <ReportReasons report={data} onBehind={setBehind} />}
      {behind && <ReportCases asked={asked} behind={behind} onClose={() => setBehind(null)} />}
    </Page>
  );
};
