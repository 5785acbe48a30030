import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs';
import { useState } from 'react';
import { useKeys } from '../../ui/client/keys.ts';
import { useMeta } from '../../ui/client/meta.ts';
import { Button } from '../../ui/parts/button.tsx';
import { Folded } from '../../ui/parts/folded.tsx';
import { hand } from '../../ui/parts/later.tsx';
import { useWords } from '../../ui/words/words.ts';
import { shellWords } from './shell.words.ts';

const CreateItems = hand(async () => (await import('./create-items.fold.tsx')).CreateItems);

/** What one may create. */
export const CreateMenu = () => {
  const words = useWords(shellWords);
  const types = Object.values(useMeta().types).filter((type) => type.may.create);
  const [open, setOpen] = useState(false);
  // A list of one kind creates one of its own by the same key.
  useKeys(
    { c: { run: () => setOpen(true), words: words.create } },
    { label: words.everywhere, enabled: types.length > 0 },
  );
  if (types.length === 0) return null;
  const button = (
    <Button weight="primary" aria-label={words.create} icon={<IconPlus size={16} stroke={2} aria-hidden="true" />}>
      <span className="create-word">{words.create}</span>
    </Button>
  );
  return (
    <Folded popup="menu" button={button} open={open} onChange={setOpen}>
      {(fold) => <CreateItems fold={fold} types={types} />}
    </Folded>
  );
};
