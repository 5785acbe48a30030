import { Menu } from '@mantine/core';
import IconDots from '@tabler/icons-react/dist/esm/icons/IconDots.mjs';
import { useWords } from '../../words/words.ts';
import { timelineWords } from '../words/timeline.ts';

/** What can be done with one thing that was said. */
export const EntryMenu = ({ name, onSplit }: { readonly name: string; readonly onSplit: () => void }) => {
  const t = useWords(timelineWords);
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <button type="button" className="fact-edit" data-shown aria-label={t.actions(name)}>
          <IconDots size={16} aria-hidden="true" />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={onSplit}>{t.split}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
};
