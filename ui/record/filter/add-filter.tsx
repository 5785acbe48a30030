import { Combobox, useCombobox } from '@mantine/core';
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs';
import { useEffect, useState } from 'react';
import type { FieldMeta } from '../../client/meta.ts';
import { Button } from '../../parts/button.tsx';
import { useWords } from '../../words/words.ts';
import { fieldWords } from '../words/field.ts';
import { listWords } from '../words/list.ts';

type Props = { readonly fields: readonly FieldMeta[]; readonly onAdd: (field: FieldMeta) => void };

/** Chooses the field to filter by, typing a few letters of it. */
export const AddFilter = ({ fields, onAdd }: Props) => {
  const t = useWords(listWords);
  const f = useWords(fieldWords);
  const [typed, setTyped] = useState('');
  const combobox = useCombobox({
    onDropdownClose: () => {
      combobox.resetSelectedOption();
      combobox.focusTarget();
      setTyped('');
    },
    onDropdownOpen: () => combobox.focusSearchInput(),
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: Enter takes the first that fits what is typed
  useEffect(() => {
    if (combobox.dropdownOpened) combobox.selectFirstOption();
  }, [typed, combobox.dropdownOpened]);
  const fitting = fields.filter((field) => field.label.toLowerCase().includes(typed.trim().toLowerCase()));
  return (
    <Combobox
      store={combobox}
      width={240}
      position="bottom-start"
      onOptionSubmit={(name) => {
        combobox.closeDropdown();
        const field = fields.find((one) => one.name === name);
        if (field) onAdd(field);
      }}
    >
      <Combobox.Target withAriaAttributes={false}>
        <Button
          small
          weight="quiet"
          icon={<IconPlus size={14} aria-hidden="true" />}
          aria-haspopup="listbox"
          aria-expanded={combobox.dropdownOpened}
          onClick={() => combobox.toggleDropdown()}
        >
          {t.addFilter}
        </Button>
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Search
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          placeholder={t.filterBy}
          aria-label={t.filterBy}
        />
        <Combobox.Options mah={320} style={{ overflowY: 'auto' }}>
          {fitting.map((field) => (
            <Combobox.Option key={field.name} value={field.name}>
              {field.label}
            </Combobox.Option>
          ))}
          {fitting.length === 0 && <Combobox.Empty>{f.nothingFound}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
};
