import '../room/report.css';
import { SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { api } from '../../../../ui/client/api.ts';
import { Button } from '../../../../ui/parts/button.tsx';
import { EmptyState } from '../../../../ui/parts/empty-state.tsx';
import { ErrorNote } from '../../../../ui/parts/error-note.tsx';
import { Page, PageHeader } from '../../../../ui/parts/page.tsx';
import { Skeletons } from '../../../../ui/parts/skeletons.tsx';
import { RichText } from '../../../../ui/record/field/rich-text.tsx';
import { useLanguage } from '../../../../ui/words/language.ts';
import { useWords } from '../../../../ui/words/words.ts';
import { roomWords } from '../room/room.words.ts';

type Report = { readonly fileName: string; readonly markdown: string };
type Search = { readonly of?: string; readonly readers?: string; readonly language?: string };

const keep = ({ fileName, markdown }: Report): void => {
  const address = URL.createObjectURL(new Blob([markdown], { type: 'text/markdown' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
};

/** The report of a major incident, to be read, printed and downloaded: for the house, or for customers. */
export const Screen = () => {
  const t = useWords(roomWords);
  const navigate = useNavigate();
  const mine = useLanguage().startsWith('de') ? 'de' : 'en';
  const { of = '', readers = 'internal', language = mine } = useSearch({ strict: false }) as Search;
  const { data, error } = useQuery({
    queryKey: ['major-incident', of, 'report', readers, language],
    queryFn: ({ signal }) => api.get<Report>(`/major-incidents/${of}/report`, { readers, language }, signal),
    enabled: of !== '',
  });
  const turn = (changes: Search) =>
    void navigate({ to: '.', search: { of, readers, language, ...changes } as never, replace: true });
  if (of === '') return <EmptyState title={t.nothing}>{t.nothingHelp}</EmptyState>;
  return (
    <Page measure="reading">
      <div className="report-tools">
        <PageHeader
          title={t.report}
          tab={`${t.report} ${of}`}
          help={
            <Link
              to="/screens/$name"
              params={{ name: 'major-incident-room' }}
              search={{ of } as never}
              className="word-link"
            >
              {t.back}
            </Link>
          }
          actions={
            <>
              <Button disabled={!data} onClick={() => data && keep(data)}>
                {t.download}
              </Button>
              <Button onClick={() => window.print()}>{t.print}</Button>
            </>
          }
        />
        <div className="report-choices">
          <SegmentedControl
            value={readers}
            onChange={(next) => turn({ readers: next })}
            aria-label={t.report}
            data={(['internal', 'customers'] as const).map((value) => ({ value, label: t.readers[value] }))}
          />
          <SegmentedControl
            value={language}
            onChange={(next) => turn({ language: next })}
            aria-label={t.language}
            data={(['en', 'de'] as const).map((value) => ({ value, label: t.languages[value] }))}
          />
        </div>
        {readers === 'customers' && <p className="quiet">{t.safe}</p>}
      </div>
      <ErrorNote error={error} />
      {!data && !error && <Skeletons count={8} />}
      {data && (
        <article className="report surface" lang={language}>
          <RichText text={data.markdown} />
        </article>
      )}
    </Page>
  );
};
