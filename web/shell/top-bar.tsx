import IconBell from '@tabler/icons-react/dist/esm/icons/IconBell.mjs';
import IconMenu2 from '@tabler/icons-react/dist/esm/icons/IconMenu2.mjs';
import IconSearch from '@tabler/icons-react/dist/esm/icons/IconSearch.mjs';
import { IconButton } from '../../ui/parts/button.tsx';
import { Kbd } from '../../ui/parts/kbd.tsx';
import { useWords } from '../../ui/words/words.ts';
import { useNotices } from '../notices/use-notices.ts';
import { CreateMenu } from './create-menu.tsx';
import { MeMenu } from './me-menu.tsx';
import { show } from './overlay.ts';
import { shellWords } from './shell.words.ts';

const Bell = () => {
  const words = useWords(shellWords);
  const unseen = useNotices().data?.unseen ?? 0;
  return (
    <span className="bell">
      <IconButton label={unseen > 0 ? words.noticesUnseen(unseen) : words.notices} onClick={() => show('notices')}>
        <IconBell size={20} stroke={1.7} aria-hidden="true" />
      </IconButton>
      {unseen > 0 ? (
        <span className="count numbers" aria-hidden="true">
          {unseen > 99 ? '99+' : unseen}
        </span>
      ) : null}
    </span>
  );
};

export const TopBar = () => {
  const words = useWords(shellWords);
  return (
    <header className="bar">
      <span className="burger">
        <IconButton label={words.openNavigation} onClick={() => show('navigation')}>
          <IconMenu2 size={20} stroke={1.7} aria-hidden="true" />
        </IconButton>
      </span>
      <button type="button" className="search-box" onClick={() => show('palette')}>
        <IconSearch size={16} stroke={1.8} aria-hidden="true" />
        <span className="cut">{words.search}</span>
        <Kbd chord="mod+k" />
      </button>
      <span className="spring" />
      <CreateMenu />
      <Bell />
      <MeMenu />
    </header>
  );
};
