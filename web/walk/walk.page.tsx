import './walk.css';
import { useParams } from '@tanstack/react-router';
import type { StopJson } from '../../derive/walk.types.ts';
import { useFormat } from '../../ui/client/format.ts';
import { useKeys } from '../../ui/client/keys.ts';
import { Button } from '../../ui/parts/button.tsx';
import { EmptyState } from '../../ui/parts/empty-state.tsx';
import { ErrorNote } from '../../ui/parts/error-note.tsx';
import { Page, PageHeader } from '../../ui/parts/page.tsx';
import { Skeletons } from '../../ui/parts/skeletons.tsx';
import { useGo } from '../../ui/record/data/go.ts';
import { useWords } from '../../ui/words/words.ts';
import { StopView } from './stop.tsx';
import { useWalk } from './use-walk.ts';
import { walkWords } from './walk.words.ts';

const Walk = ({ stops, at }: { readonly stops: readonly StopJson[]; readonly at: number }) => {
  const words = useWords(walkWords);
  const format = useFormat();
  const go = useGo();
  const stop = stops[at - 1];
  const step = (by: number): void => {
    if (stops[at - 1 + by]) go(`/walk/${at + by}`, { replace: true });
  };
  useKeys(
    {
      j: { run: () => step(1), words: words.next },
      k: { run: () => step(-1), words: words.previous },
      ArrowRight: () => step(1),
      ArrowLeft: () => step(-1),
    },
    { label: words.title },
  );
  return (
    <>
      <progress aria-label={words.stops} value={at} max={stops.length} />
      <div aria-live="polite">
        <p className="quiet numbers">{words.at(format.number(at), format.number(stops.length))}</p>
        {stop ? <StopView stop={stop} /> : null}
      </div>
      <nav className="steps" aria-label={words.stops}>
        <Button disabled={at <= 1} onClick={() => step(-1)}>
          {words.previous}
        </Button>
        <Button weight="primary" disabled={at >= stops.length} onClick={() => step(1)}>
          {words.next}
        </Button>
      </nav>
    </>
  );
};

/** The story of the house, stop by stop through its records, by arrow keys. */
export const WalkPage = () => {
  const words = useWords(walkWords);
  const { place = '1' } = useParams({ strict: false }) as { readonly place?: string };
  const { data, error, refetch } = useWalk();
  const at = Math.min(Math.max(1, Math.trunc(Number(place)) || 1), data?.length || 1);
  return (
    <Page measure="reading">
      <PageHeader title={words.title} />
      <ErrorNote error={error} onRetry={() => void refetch()} />
      {!data && !error ? <Skeletons shape="rows" /> : null}
      {data?.length === 0 ? <EmptyState title={words.none}>{words.noneHelp}</EmptyState> : null}
      {data?.length ? <Walk stops={data} at={at} /> : null}
    </Page>
  );
};
