import { Link } from '@tanstack/react-router';
import { useWords } from '../../ui/words/words.ts';
import { useWalk } from './use-walk.ts';
import { walkWords } from './walk.words.ts';

/** Where a story is told, the way into it. */
export const WalkLink = () => {
  const words = useWords(walkWords);
  const { data } = useWalk();
  if (!data?.length) return null;
  return (
    <Link to="/walk" className="word-link">
      {words.invite}
    </Link>
  );
};
