import { useNavigate } from '@tanstack/react-router';
import { useKeys } from '../../ui/client/keys.ts';
import { useWords } from '../../ui/words/words.ts';
import { show } from './overlay.ts';
import { shellWords } from './shell.words.ts';

/** Keys that work everywhere. */
export const useHouseKeys = (): void => {
  const words = useWords(shellWords);
  const navigate = useNavigate();
  useKeys(
    {
      'mod+k': { words: words.search, run: () => show('palette') },
      '?': { words: words.keys, run: () => show('keys') },
      'g t': { words: words.today, run: () => void navigate({ to: '/' }) },
      'g q': { words: words.queue, run: () => void navigate({ to: '/queue' }) },
      'g l': { words: words.life, run: () => void navigate({ to: '/life' }) },
      'g n': { words: words.notices, run: () => show('notices') },
    },
    { label: words.everywhere },
  );
};
