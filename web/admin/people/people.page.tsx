import '../../../ui/parts/table.css';
import { TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import IconUserPlus from '@tabler/icons-react/dist/esm/icons/IconUserPlus.mjs';
import { useState } from 'react';
import { Button } from '../../../ui/parts/button.tsx';
import { EmptyState } from '../../../ui/parts/empty-state.tsx';
import { ErrorNote } from '../../../ui/parts/error-note.tsx';
import { Page, PageHeader } from '../../../ui/parts/page.tsx';
import { Panel } from '../../../ui/parts/panel.tsx';
import { Skeletons } from '../../../ui/parts/skeletons.tsx';
import { useWords } from '../../../ui/words/words.ts';
import { adminWords } from '../admin.words.ts';
import { useRecords } from '../use-records.ts';
import { NewPerson } from './new-person.tsx';
import { PeopleTable } from './people-table.tsx';
import { PersonPanel } from './person-panel.tsx';

/** Everyone, to be found by name, added, given roles and let back in. */
export const PeoplePage = () => {
  const words = useWords(adminWords);
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed.trim(), 200);
  const [open, setOpen] = useState<string | null>(null);
  const people = useRecords('people', { sort: 'name', include: 'organisation', ...(q !== '' && { q }) });
  return (
    <Page measure="wide">
      <PageHeader
        title={words.people}
        help={words.peopleHelp}
        actions={
          <Button weight="primary" icon={<IconUserPlus size={16} aria-hidden="true" />} onClick={() => setOpen('new')}>
            {words.newPerson}
          </Button>
        }
      />
      <TextInput
        type="search"
        aria-label={words.search}
        placeholder={words.search}
        value={typed}
        maw={360}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <ErrorNote error={people.error} onRetry={() => void people.refetch()} />
      {people.items ? (
        <PeopleTable people={people.items} included={people.included} onOpen={setOpen} />
      ) : (
        <Skeletons shape="rows" />
      )}
      {people.items?.length === 0 ? <EmptyState title={words.noPeople} /> : null}
      {people.hasNextPage ? (
        <div>
          <Button busy={people.isFetchingNextPage} onClick={() => void people.fetchNextPage()}>
            {words.more}
          </Button>
        </div>
      ) : null}
      <Panel title={words.newPerson} open={open === 'new'} onClose={() => setOpen(null)}>
        <NewPerson onDone={() => setOpen(null)} />
      </Panel>
      <PersonPanel person={open === 'new' ? null : open} onClose={() => setOpen(null)} />
    </Page>
  );
};
