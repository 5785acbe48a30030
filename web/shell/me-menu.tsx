import { useMe } from '../../ui/client/session.ts';
import { Folded } from '../../ui/parts/folded.tsx';
import { hand } from '../../ui/parts/later.tsx';
import { Avatar } from '../../ui/parts/person.tsx';
import { useWords } from '../../ui/words/words.ts';
import { shellWords } from './shell.words.ts';

const MeItems = hand(async () => (await import('./me-items.fold.tsx')).MeItems);

export const MeMenu = () => {
  const words = useWords(shellWords);
  const me = useMe();
  const button = (
    <button type="button" className="me" aria-label={`${words.me}: ${me.name}`}>
      <Avatar name={me.name} size={30} />
    </button>
  );
  return (
    <Folded popup="menu" button={button}>
      {(fold) => <MeItems fold={fold} />}
    </Folded>
  );
};
