import { Input, SegmentedControl, Switch } from '@mantine/core';
import { useId } from 'react';
import { type Preferences, prefer, usePreferences } from '../../ui/client/preferences.ts';
import { Block } from '../../ui/parts/block.tsx';
import { useWords } from '../../ui/words/words.ts';
import { meWords } from './me.words.ts';

type ChoiceProps<T extends string> = {
  readonly label: string;
  readonly value: T;
  readonly choices: readonly { readonly value: T; readonly label: string }[];
  readonly onChoose: (value: T) => void;
};

const Choice = <T extends string>({ label, value, choices, onChoose }: ChoiceProps<T>) => {
  const id = useId();
  return (
    <div>
      <Input.Label id={id} labelElement="div">
        {label}
      </Input.Label>
      <SegmentedControl
        aria-labelledby={id}
        fullWidth
        value={value}
        data={[...choices]}
        onChange={(next) => onChoose(next as T)}
      />
    </div>
  );
};

export const AppearanceBlock = () => {
  const words = useWords(meWords);
  const { appearance, density, contrast, shortcuts, beside } = usePreferences();
  const named = <T extends 'auto' | 'light' | 'dark' | 'comfortable' | 'compact'>(values: readonly T[]) =>
    values.map((value) => ({ value, label: words[value] }));
  return (
    <Block title={words.appearance} help={words.appearanceHelp}>
      <Choice<Preferences['appearance']>
        label={words.scheme}
        value={appearance}
        choices={named(['auto', 'light', 'dark'])}
        onChoose={(next) => prefer({ appearance: next })}
      />
      <Choice<Preferences['density']>
        label={words.density}
        value={density}
        choices={named(['comfortable', 'compact'])}
        onChoose={(next) => prefer({ density: next })}
      />
      <Switch
        label={words.contrast}
        description={words.contrastHelp}
        checked={contrast === 'high'}
        onChange={(event) => prefer({ contrast: event.currentTarget.checked ? 'high' : 'auto' })}
      />
      <Switch
        label={words.shortcuts}
        description={words.shortcutsHelp}
        checked={shortcuts}
        onChange={(event) => prefer({ shortcuts: event.currentTarget.checked })}
      />
      <Switch
        label={words.beside}
        description={words.besideHelp}
        checked={beside}
        onChange={(event) => prefer({ beside: event.currentTarget.checked })}
      />
    </Block>
  );
};
