import { CloseButton, Combobox, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type KeyboardEvent, type RefCallback, useEffect, useRef, useState } from 'react';
import { useWords } from '../../words/words.ts';
import { type Found, useFoundRecords } from '../data/find-records.ts';
import { fieldWords } from '../words/field.ts';
import { FoundOption } from './found-option.tsx';

type Props = {
  readonly id?: string | undefined;
  /** Empty: every type. */
  readonly types: readonly string[];
  readonly value: Found | null;
  readonly onChange: (found: Found | null) => void;
  /** Stands on top before anything is typed, and when one types so: me. */
  readonly first?: Found | undefined;
  readonly clearable?: boolean | undefined;
  /** What is found shows inside the panel it stands in, which would take a press elsewhere for leaving it. */
  readonly inPlace?: boolean | undefined;
  /** What there is to choose from is shown at once, and not only when one presses or types. */
  readonly opened?: boolean | undefined;
  readonly error?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly placeholder?: string | undefined;
  readonly 'aria-label'?: string | undefined;
  readonly 'aria-describedby'?: string | undefined;
  readonly ref?: RefCallback<HTMLInputElement> | undefined;
};

const withFirst = (found: readonly Found[], first: Found | undefined): readonly Found[] =>
  first ? [first, ...found.filter((one) => one.id !== first.id)] : found;

/** Finds a record by typing a few letters of it. */
export const RecordPick = ({
  types,
  value,
  onChange,
  first,
  clearable,
  inPlace,
  opened,
  placeholder,
  ref,
  ...input
}: Props) => {
  const t = useWords(fieldWords);
  const [typed, setTyped] = useState<string | null>(null);
  const [text] = useDebouncedValue(typed ?? '', 120);
  const combobox = useCombobox({
    defaultOpened: opened ?? false,
    onDropdownClose: () => {
      combobox.resetSelectedOption();
      setTyped(null);
    },
  });
  const { data = [], isFetching, isPlaceholderData } = useFoundRecords(types, text, combobox.dropdownOpened);
  const asksFirst = !typed || typed.trim().toLowerCase() === t.me.toLowerCase();
  const options = withFirst(data, asksFirst ? first : undefined);
  const best = options[0]?.id;
  const choose = (id: string): void => {
    onChange(options.find((one) => one.id === id) ?? null);
    combobox.closeDropdown();
  };
  const early = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: Enter takes the best of what was found last
  useEffect(() => {
    if (!combobox.dropdownOpened || isPlaceholderData || text !== (typed ?? '')) return;
    if (early.current && best !== undefined) choose(best);
    else combobox.selectFirstOption();
    early.current = false;
  }, [best, text, isPlaceholderData]);

  // Enter may come before what was typed has been looked for: it takes what is found then, and not what was found before.
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || typed === null || combobox.getSelectedOptionIndex() >= 0) return;
    event.preventDefault();
    early.current = text !== typed || isPlaceholderData;
  };

  return (
    <Combobox store={combobox} onOptionSubmit={choose} withinPortal={!inPlace} position="bottom-start" width="target">
      <Combobox.Target>
        <TextInput
          {...input}
          {...(ref && { ref })}
          disabled={input.disabled ?? false}
          value={typed ?? value?.title ?? ''}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            combobox.openDropdown();
            combobox.resetSelectedOption();
            early.current = false;
          }}
          onKeyDown={onKeyDown}
          onClick={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
          placeholder={placeholder ?? t.search}
          autoComplete="off"
          dir="auto"
          rightSection={
            clearable && value && !input.disabled ? (
              <CloseButton
                size={26}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => onChange(null)}
                aria-label={t.clear}
              />
            ) : null
          }
        />
      </Combobox.Target>
      <Combobox.Dropdown miw={280}>
        <Combobox.Options mah={300} style={{ overflowY: 'auto' }}>
          {options.map((one) => (
            <FoundOption key={one.id} found={one} hint={one.id === first?.id ? t.me : undefined} />
          ))}
          {options.length === 0 && (
            <Combobox.Empty>
              {isFetching ? t.searching : typed === null && types.length !== 1 ? t.search : t.nothingFound}
            </Combobox.Empty>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
};
