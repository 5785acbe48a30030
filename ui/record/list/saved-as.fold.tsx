import { Switch, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { TypeMeta } from '../../client/meta.ts';
import { PopoverAt } from '../../parts/at.fold.tsx';
import { Button } from '../../parts/button.tsx';
import { ConfirmInline } from '../../parts/confirm-inline.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import type { Fold } from '../../parts/folded.tsx';
import { useWords } from '../../words/words.ts';
import type { NewView, SavedView, useViews } from '../data/use-views.ts';
import { listWords } from '../words/list.ts';
import type { ListState } from './list-state.ts';

type Props = {
  readonly fold: Fold;
  readonly type: TypeMeta;
  readonly state: ListState;
  readonly saved: ReturnType<typeof useViews>;
  readonly onSaved: (view: string) => void;
  /** The view of one's own that the list shows. */
  readonly own: SavedView | undefined;
  readonly changed: boolean;
};

const definition = ({
  filters,
  q,
  sort,
  columns,
  layout,
  groupBy,
}: ListState): Omit<NewView, 'type' | 'name' | 'shared'> => ({
  query: { ...filters, ...(q && { q }) },
  sort,
  columns,
  layout,
  groupBy: groupBy || null,
});

/** Keeps the list as it stands: as a new view, or as the changed one of one's own. */
export const SavedAs = ({ fold, type, state, saved, onSaved, own, changed }: Props) => {
  const t = useWords(listWords);
  const [name, setName] = useState('');
  const [shared, setShared] = useState(false);
  const [error, setError] = useState<unknown>(null);

  const attempt = async (work: () => Promise<void>): Promise<void> => {
    setError(null);
    try {
      await work();
      fold.onChange(false);
      setName('');
    } catch (problem) {
      setError(problem);
    }
  };
  const create = (): Promise<void> =>
    attempt(async () => {
      const view = await saved.create({
        type: type.name,
        name,
        shared: shared ? 'everyone' : 'private',
        ...definition(state),
      });
      onSaved(view.id);
    });

  return (
    <PopoverAt fold={fold} label={t.save} position="bottom-end" width={300}>
      <div className="filter-editor">
        <ErrorNote error={error} />
        {own && changed && (
          <Button onClick={() => void attempt(() => saved.change(own.id, definition(state)))}>
            {t.saveChanges(own.name)}
          </Button>
        )}
        <form
          className="filter-editor"
          onSubmit={(event) => {
            event.preventDefault();
            void create();
          }}
        >
          <TextInput
            label={t.viewName}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            data-autofocus
            dir="auto"
          />
          <Switch label={t.shareView} checked={shared} onChange={(event) => setShared(event.currentTarget.checked)} />
          <Button weight="primary" type="submit" disabled={name.trim() === ''}>
            {t.saveAs}
          </Button>
        </form>
        {own && (
          <ConfirmInline
            small
            label={t.deleteView}
            question={t.deleteQuestion}
            confirm={t.deleteView}
            onConfirm={() => attempt(() => saved.remove(own.id).then(() => onSaved('')))}
          />
        )}
      </div>
    </PopoverAt>
  );
};
