import '../../../../ui/record/figures/figures.css';
import './report.css';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api } from '../../../../ui/client/api.ts';
import { useRecord } from '../../../../ui/record/page/record-context.ts';
import { useWords } from '../../../../ui/words/words.ts';
import { reportWords } from './report.words.ts';
import type { Report } from './report-state.ts';
import { ReportTargets } from './report-targets.tsx';

/** How the targets of this agreement were kept, each in its own periods; for whoever may see that of every agreement. */
export const Kept = () => {
  const t = useWords(reportWords);
  const { record } = useRecord();
  const asked = { by: 'agreement', agreement: record.number, kind: String(record['variant']), from: '-90d' };
  const { data } = useQuery({
    queryKey: ['service-levels', asked, record.version],
    queryFn: ({ signal }) => api.get<Report>('/service-levels', asked, signal),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
  if (!data || data.targets.length === 0) return null;
  return (
    <section className="prose" aria-label={t.howKept}>
      <h2>{t.howKept}</h2>
      <ReportTargets report={data} alone />
      <Link className="word-link" to={`/screens/service-levels?${new URLSearchParams(asked)}` as '/'}>
        {t.whole}
      </Link>
    </section>
  );
};
