import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReadingCasesJson, ReadingJson, ReadingsJson } from '../../../derive/figures.ts';
import { api } from '../../client/api.ts';
import { useFormat } from '../../client/format.ts';
import { useMeta } from '../../client/meta.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Skeletons } from '../../parts/skeletons.tsx';
import { useWords } from '../../words/words.ts';
import { readingText } from './reading-text.ts';
import { readingsWords } from './readings.words.ts';
import { usePeriodName } from './readings-chart.tsx';

type Props = { readonly answer: ReadingsJson; readonly reading: ReadingJson; readonly onClose: () => void };

/** The records behind a figure that the reader may see, and how each counts. */
export const ReadingCases = ({ answer, reading, onClose }: Props) => {
  const t = useWords(readingsWords);
  const format = useFormat();
  const name = usePeriodName(answer);
  const { types } = useMeta();
  const at = `/measures/${answer.measure.number}/readings/cases`;
  const { data, error, hasNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: ['reading-cases', answer.measure.id, reading.from],
    queryFn: ({ pageParam, signal }) => api.get<ReadingCasesJson>(at, { at: reading.from, after: pageParam }, signal),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  });
  const items = data?.pages.flatMap((page) => page.items);
  const said = (value: number | null, hit: boolean | null): string =>
    hit === null ? (value === null ? '' : readingText(format, answer, value)) : hit ? t.hit : t.noHit;
  const title = t.casesOf(name(reading.from));
  return (
    <section className="surface readings-cases" aria-label={title}>
      <header>
        <h3>{title}</h3>
        <Button small onClick={onClose}>
          {t.close}
        </Button>
      </header>
      <ErrorNote error={error} />
      {!items && !error && <Skeletons shape="rows" />}
      <ul>
        {items?.map(({ id, type, number, title: called, value, hit }) => (
          <li key={id}>
            <Link className="plain-link" to={`/${types[type]?.plural}/${number}` as '/'}>
              <span className="number">{number}</span> <span dir="auto">{called}</span>
            </Link>
            <small className="quiet">{said(value, hit)}</small>
          </li>
        ))}
      </ul>
      {items && !hasNextPage && items.length < reading.cases && (
        <p className="quiet">{t.notAllSeen(format.number(items.length), format.number(reading.cases))}</p>
      )}
      {hasNextPage && (
        <Button small onClick={() => void fetchNextPage()}>
          {t.more}
        </Button>
      )}
    </section>
  );
};
