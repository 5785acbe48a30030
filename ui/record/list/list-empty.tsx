import { Button } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { useWords } from '../../words/words.ts';
import { listWords } from '../words/list.ts';

type Props = {
  readonly filtered: boolean;
  readonly onClear: () => void;
  readonly onCreate?: (() => void) | undefined;
  readonly createLabel: string;
};

export const ListEmpty = ({ filtered, onClear, onCreate, createLabel }: Props) => {
  const t = useWords(listWords);
  return (
    <div className="list-scroll">
      <EmptyState
        title={t.empty}
        actions={
          <>
            {filtered && <Button onClick={onClear}>{t.clearFilters}</Button>}
            {onCreate && <Button onClick={onCreate}>{createLabel}</Button>}
          </>
        }
      >
        {filtered ? t.emptyFiltered : t.emptyAll}
      </EmptyState>
    </div>
  );
};
