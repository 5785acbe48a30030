import { useState } from 'react';
import { useFormat } from '../../client/format.ts';
import type { TypeMeta } from '../../client/meta.ts';
import { Button } from '../../parts/button.tsx';
import { useWords } from '../../words/words.ts';
import { type RowsQuery, useTotal } from '../data/use-rows.ts';
import { listWords } from '../words/list.ts';

type MarkProps = { readonly count: number; readonly onShow: () => void };

/** Others changed something: said quietly, shown on request. */
export const NewsMark = ({ count, onShow }: MarkProps) => {
  const t = useWords(listWords);
  return (
    <span aria-live="polite">
      {count > 0 && (
        <span className="live-mark">
          {t.changes(count)}
          <Button small weight="quiet" onClick={onShow}>
            {t.show}
          </Button>
        </span>
      )}
    </span>
  );
};

type Props = {
  readonly type: TypeMeta;
  readonly query: RowsQuery;
  readonly shown: number;
  readonly complete: boolean;
  readonly news: { readonly count: number; readonly show: () => Promise<void> };
};

/** How many are shown, how many there are when asked, and what changed meanwhile. */
export const ListFoot = ({ type, query, shown, complete, news }: Props) => {
  const t = useWords(listWords);
  const format = useFormat();
  const [wanted, setWanted] = useState(false);
  const { data: total, isFetching } = useTotal(type, query, wanted && !complete);
  const all = complete ? shown : total;
  return (
    <footer className="list-foot">
      <NewsMark count={news.count} onShow={() => void news.show()} />
      <span className="spring" />
      <span className="numbers" aria-live="polite">
        {all === null || all === undefined ? t.shown(format.number(shown)) : t.total(format.number(all))}
      </span>
      {!complete && (total === null || total === undefined) && (
        <Button small weight="quiet" busy={isFetching && wanted} onClick={() => setWanted(true)}>
          {t.count}
        </Button>
      )}
    </footer>
  );
};
