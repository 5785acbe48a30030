import { Combobox, useCombobox } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { FieldMeta } from '../../client/meta.ts';
import { At } from '../../parts/at.fold.tsx';
import type { Fold } from '../../parts/folded.tsx';
import { useWords } from '../../words/words.ts';
import { fieldWords } from '../words/field.ts';
import { listWords } from '../words/list.ts';

type Props = { readonly fold: Fold; readonly fields: readonly FieldMeta[]; readonly onAdd: (field: FieldMeta) => void };

/** Chooses the field to filter by, typing a few letters of it. */
export const FilterFields = ({ fold, fields, onAdd }: Props) => {
  const t = useWords(listWords);
  const f = useWords(fieldWords);
  const [typed, setTyped] = useState('');
  const combobox = useCombobox({
    onOpenedChange: fold.onChange,
    onDropdownClose: () => {
      combobox.resetSelectedOption();
      fold.anchor.focus();
      setTyped('');
    },
    onDropdownOpen: () => combobox.focusSearchInput(),
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the button opens and closes it
  useEffect(() => (fold.open ? combobox.openDropdown() : combobox.closeDropdown()), [fold.open]);
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
        <At element={fold.anchor} />
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
