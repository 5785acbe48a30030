import { Menu } from '@mantine/core';
import IconChevronDown from '@tabler/icons-react/dist/esm/icons/IconChevronDown.mjs';
import { useMeta } from '../../client/meta.ts';
import { Button } from '../../parts/button.tsx';
import { useWords } from '../../words/words.ts';
import { useGo } from '../data/go.ts';
import { listWords } from '../words/list.ts';

/** The queue of all kinds together, or of one. */
export const KindsMenu = ({ here }: { readonly here: string | null }) => {
  const t = useWords(listWords);
  const go = useGo();
  const { types } = useMeta();
  const workable = Object.values(types).filter((type) => type.traits.includes('assignable'));
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button small after={<IconChevronDown size={14} aria-hidden="true" />}>
          {Object.values(types).find(({ plural }) => plural === here)?.words.plural ?? t.allKinds}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => go('/queue')}>{t.allKinds}</Menu.Item>
        {workable.map(({ name, plural, words }) => (
          <Menu.Item key={name} onClick={() => go(`/queue/${plural}`)}>
            {words.plural}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
};
