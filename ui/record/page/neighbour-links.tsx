import IconChevronDown from '@tabler/icons-react/dist/esm/icons/IconChevronDown.mjs';
import IconChevronUp from '@tabler/icons-react/dist/esm/icons/IconChevronUp.mjs';
import { useEffect } from 'react';
import { awaitPage } from '../../client/coming.ts';
import { useFormat } from '../../client/format.ts';
import { useKeys } from '../../client/keys.ts';
import { IconButton } from '../../parts/button.tsx';
import { useWords } from '../../words/words.ts';
import { lookAt, lookAway, neighboursOf } from '../data/came-from.ts';
import { isEditing } from '../data/editing.ts';
import { useGo } from '../data/go.ts';
import { recordPath } from '../split/list-place.ts';
import { recordWords } from '../words/record.ts';

// Escape first closes what is open, and never leaves what is being written.
const nothingOpen = (): boolean =>
  !isEditing() &&
  ![...document.querySelectorAll('[role=menu], [role=dialog], [role=listbox]')].some((one) => one.checkVisibility());

/** On to the next record of the list one came from, and back to the list. */
export const NeighbourLinks = ({ plural, number }: { readonly plural: string; readonly number: string }) => {
  const t = useWords(recordWords);
  const format = useFormat();
  const go = useGo();
  const { previous, next, back, at, of } = neighboursOf(plural, number);
  // The list that comes next is drawn before this goes; one that is opened later begins at its top.
  useEffect(() => {
    lookAt(plural, number);
    return lookAway;
  }, [plural, number]);
  const open = (to: typeof next): void => {
    if (!to) return;
    const path = recordPath({ plural: to.plural, key: to.number });
    awaitPage(path);
    go(path, { replace: true });
  };
  useKeys(
    {
      j: { run: () => open(next), words: t.next },
      k: { run: () => open(previous), words: t.previous },
      Escape: { run: () => nothingOpen() && go(back), words: t.backToList },
    },
    { label: t.record },
  );
  if (of === 0) return null;
  return (
    <nav className="neighbours" aria-label={t.neighbours}>
      <span className="numbers">{t.atOf(format.number(at), format.number(of))}</span>
      <IconButton label={`${t.previous} (k)`} disabled={!previous} onClick={() => open(previous)}>
        <IconChevronUp size={17} />
      </IconButton>
      <IconButton label={`${t.next} (j)`} disabled={!next} onClick={() => open(next)}>
        <IconChevronDown size={17} />
      </IconButton>
    </nav>
  );
};
