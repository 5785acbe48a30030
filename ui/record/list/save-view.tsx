import { Popover, Switch, TextInput } from '@mantine/core';
import IconDeviceFloppy from '@tabler/icons-react/dist/esm/icons/IconDeviceFloppy.mjs';
import { useState } from 'react';
import type { TypeMeta } from '../../client/meta.ts';
import { Button } from '../../parts/button.tsx';
import { ConfirmInline } from '../../parts/confirm-inline.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { useWords } from '../../words/words.ts';
import type { NewView, useViews } from '../data/use-views.ts';
import { listWords } from '../words/list.ts';
import { differs, type ListState, type Tab } from './list-state.ts';

type Props = {
  readonly type: TypeMeta;
  readonly state: ListState;
  readonly tabs: readonly Tab[];
  readonly saved: ReturnType<typeof useViews>;
  readonly onSaved: (view: string) => void;
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
export const SaveView = ({ type, state, tabs, saved, onSaved }: Props) => {
  const t = useWords(listWords);
  const [open, setOpen] = useState(false);
  const [name, setName] = useState('');
  const [shared, setShared] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const tab = tabs.find(({ id }) => id === state.view);
  const own = tab?.saved?.mine ? tab.saved : undefined;
  const changed = !tab || differs(state, tab.state);
  if (!changed && !own) return null;

  const attempt = async (work: () => Promise<void>): Promise<void> => {
    setError(null);
    try {
      await work();
      setOpen(false);
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
    <Popover opened={open} onChange={setOpen} position="bottom-end" width={300} trapFocus returnFocus>
      <Popover.Target>
        <Button
          small
          weight="quiet"
          icon={<IconDeviceFloppy size={15} aria-hidden="true" />}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {t.save}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t.save}>
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
      </Popover.Dropdown>
    </Popover>
  );
};
