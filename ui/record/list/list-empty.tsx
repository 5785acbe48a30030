import { Button } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { useWords } from '../../words/words.ts';
import { listWords } from '../words/list.ts';

type Props = {
  /** All there is, what a tab is for, or what somebody filtered further. */
  readonly shows: 'all' | 'tab' | 'filtered';
  readonly onClear: () => void;
  readonly onCreate?: (() => void) | undefined;
  readonly createLabel: string;
};

export const ListEmpty = ({ shows, onClear, onCreate, createLabel }: Props) => {
  const t = useWords(listWords);
  return (
    <div className="list-scroll">
      <EmptyState
        title={t.empty}
        actions={
          <>
            {shows === 'filtered' && <Button onClick={onClear}>{t.clearFilters}</Button>}
            {onCreate && <Button onClick={onCreate}>{createLabel}</Button>}
          </>
        }
      >
        {t.emptyOf[shows]}
      </EmptyState>
    </div>
  );
};
