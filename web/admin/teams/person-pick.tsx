import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useWords } from '../../../ui/words/words.ts';
import { adminWords } from '../admin.words.ts';
import { useRecords } from '../use-records.ts';

type Props = { readonly label: string; readonly except: readonly string[]; readonly onPick: (person: string) => void };

/** A person, found by name. */
export const PersonPick = ({ label, except, onPick }: Props) => {
  const words = useWords(adminWords);
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed.trim(), 150);
  const { items = [] } = useRecords('people', { sort: 'name', ...(q !== '' && { q }) });
  return (
    <Select
      label={label}
      searchable
      value={null}
      searchValue={typed}
      onSearchChange={setTyped}
      filter={({ options }) => options}
      nothingFoundMessage={words.noneFound}
      data={items.filter(({ id }) => !except.includes(id)).map(({ id, title }) => ({ value: id, label: title }))}
      onChange={(person) => {
        if (person !== null) onPick(person);
        setTyped('');
      }}
    />
  );
};
