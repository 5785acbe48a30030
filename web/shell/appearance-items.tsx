import { Menu } from '@mantine/core';
import IconCheck from '@tabler/icons-react/dist/esm/icons/IconCheck.mjs';
import { type Preferences, prefer, usePreferences } from '../../ui/client/preferences.ts';
import { useWords } from '../../ui/words/words.ts';
import { shellWords } from './shell.words.ts';

const appearances = ['auto', 'light', 'dark'] as const;
const densities = ['comfortable', 'compact'] as const;

const Choice = ({
  label,
  on,
  to,
}: {
  readonly label: string;
  readonly on: boolean;
  readonly to: Partial<Preferences>;
}) => (
  <Menu.Item
    role="menuitemradio"
    aria-checked={on}
    closeMenuOnClick={false}
    leftSection={<IconCheck size={16} stroke={1.8} aria-hidden="true" opacity={on ? 1 : 0} />}
    onClick={() => prefer(to)}
  >
    {label}
  </Menu.Item>
);

/** Appearance and density within reach; the rest stands on one's own page. */
export const AppearanceItems = () => {
  const words = useWords(shellWords);
  const { appearance, density } = usePreferences();
  return (
    <>
      <Menu.Divider />
      <Menu.Label>{words.appearance}</Menu.Label>
      {appearances.map((each) => (
        <Choice key={each} label={words[each]} on={appearance === each} to={{ appearance: each }} />
      ))}
      <Menu.Divider />
      <Menu.Label>{words.density}</Menu.Label>
      {densities.map((each) => (
        <Choice key={each} label={words[each]} on={density === each} to={{ density: each }} />
      ))}
    </>
  );
};
