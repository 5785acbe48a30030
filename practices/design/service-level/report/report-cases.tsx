import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api } from '../../../../ui/client/api.ts';
import { useFormat } from '../../../../ui/client/format.ts';
import { useMeta } from '../../../../ui/client/meta.ts';
import { Button } from '../../../../ui/parts/button.tsx';
import { ErrorNote } from '../../../../ui/parts/error-note.tsx';
import { RecordLink } from '../../../../ui/parts/record-link.tsx';
import { Skeletons } from '../../../../ui/parts/skeletons.tsx';
import { When } from '../../../../ui/parts/when.tsx';
import { useWords } from '../../../../ui/words/words.ts';
import { reportWords } from './report.words.ts';
import type { Asked, Behind } from './report-state.ts';
import { reportText } from './report-text.tsx';

type Item = {
  readonly record: string;
  readonly type: string;
  readonly metric: string;
  readonly run: number;
  readonly began: string;
  readonly ended: string | null;
  readonly within: number;
  readonly used: number;
  readonly breach: string | null;
};
type Page = {
  readonly items: readonly Item[];
  readonly next: string | null;
  readonly included: Readonly<
    Record<string, { readonly type: string; readonly number: string; readonly title: string }>
  >;
};

type Props = { readonly asked: Asked; readonly behind: Behind; readonly onClose: () => void };

/** The records behind a figure, with what was promised and how much of it was used. */
export const ReportCases = ({ asked, behind, onClose }: Props) => {
  const t = useWords(reportWords);
  const format = useFormat();
  const { types } = useMeta();
  const { of, at, reason = '', party = '' } = behind;
  const key = asked['by'] && !reason ? (behind.key ?? 'none') : '';
  const params = { ...asked, of, at, key, reason, party };
  const { data, error, hasNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: ['service-levels', 'cases', params],
    queryFn: ({ pageParam, signal }) => api.get<Page>('/service-levels/cases', { ...params, after: pageParam }, signal),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  });
  const rows = data?.pages.flatMap(({ items, included }) =>
    items.map((item) => ({ ...item, named: included[item.record], answers: included[item.breach ?? ''] })),
  );
  return (
    <section className="surface sl-cases" aria-label={behind.label}>
      <header>
        <h2>{behind.label}</h2>
        <Button small onClick={onClose}>
          {t.close}
        </Button>
      </header>
      <ErrorNote error={error} />
      {!rows && !error && <Skeletons shape="rows" />}
      <ul>
        {rows?.map(({ record, type, metric, run, began, ended, within, used, named, answers }) => (
          <li key={`${record} ${metric} ${run} ${began}`}>
            <Link className="plain-link" to={`/${types[type]?.plural}/${named?.number}` as '/'}>
              <span className="number">{named?.number}</span> <span dir="auto">{named?.title}</span>
            </Link>
            <small className="quiet">
              {t.metrics[metric as 'resolution']} · {reportText(format, 'share', used / within)} ·{' '}
              <When at={ended ?? began} />
              {answers && (
                <>
                  {' · '}
                  <RecordLink type={answers.type} number={answers.number} className="word-link" />
                </>
              )}
            </small>
          </li>
        ))}
      </ul>
      {hasNextPage && (
        <Button small onClick={() => void fetchNextPage()}>
          {t.more}
        </Button>
      )}
    </section>
  );
};
