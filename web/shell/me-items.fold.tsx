import { Menu } from '@mantine/core';
import IconKeyboard from '@tabler/icons-react/dist/esm/icons/IconKeyboard.mjs';
import IconLogout from '@tabler/icons-react/dist/esm/icons/IconLogout.mjs';
import IconSettings from '@tabler/icons-react/dist/esm/icons/IconSettings.mjs';
import { useNavigate } from '@tanstack/react-router';
import { leave, useMe } from '../../ui/client/session.ts';
import { MenuAt } from '../../ui/parts/at.fold.tsx';
import type { Fold } from '../../ui/parts/folded.tsx';
import { useWords } from '../../ui/words/words.ts';
import { AppearanceItems } from './appearance-items.tsx';
import { show } from './overlay.ts';
import { shellWords } from './shell.words.ts';

const icon = { size: 16, stroke: 1.7, 'aria-hidden': true } as const;

/** Who I am, how this looks, and the way out. */
export const MeItems = ({ fold }: { readonly fold: Fold }) => {
  const words = useWords(shellWords);
  const me = useMe();
  const navigate = useNavigate();
  return (
    <MenuAt fold={fold} position="bottom-end" width={250}>
      <Menu.Label>
        <span dir="auto">{me.name}</span>
        <br />
        {me.email}
      </Menu.Label>
      <Menu.Item leftSection={<IconSettings {...icon} />} onClick={() => void navigate({ to: '/me' })}>
        {words.mySettings}
      </Menu.Item>
      <Menu.Item leftSection={<IconKeyboard {...icon} />} onClick={() => show('keys')}>
        {words.keys}
      </Menu.Item>
      <AppearanceItems />
      <Menu.Divider />
      <Menu.Item leftSection={<IconLogout {...icon} />} onClick={() => void leave()}>
        {words.signOut}
      </Menu.Item>
    </MenuAt>
  );
};
