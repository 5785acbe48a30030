import { Button } from '../../parts/button.tsx';
import { useWords } from '../../words/words.ts';
import { useNamed } from '../data/titles.ts';
import { recordWords } from '../words/record.ts';
import type { News } from './use-changes.ts';
import './conflict-panel.css';

/** Somebody else changed the record: said quietly; taken over by itself, or by a press while one is writing. */
export const LiveMark = ({ news, onRefresh }: { readonly news: News | null; readonly onRefresh: () => void }) => {
  const t = useWords(recordWords);
  const by = useNamed('person', news?.what.by ?? null);
  return (
    <div aria-live="polite">
      {news && (
        <span className="live-mark">
          {t.changedBy(by?.title ?? t.somebody)}
          {!news.shown && (
            <Button weight="quiet" small onClick={onRefresh}>
              {t.show}
            </Button>
          )}
        </span>
      )}
    </div>
  );
};
