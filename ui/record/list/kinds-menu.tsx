import IconChevronDown from '@tabler/icons-react/dist/esm/icons/IconChevronDown.mjs';
import { useState } from 'react';
import { useKeys } from '../../client/keys.ts';
import { useMeta } from '../../client/meta.ts';
import { Button } from '../../parts/button.tsx';
import { MenuButton } from '../../parts/menu-button.tsx';
import { useWords } from '../../words/words.ts';
import { useGo } from '../data/go.ts';
import { listWords } from '../words/list.ts';

/** The queue of all kinds together, or of one. */
export const KindsMenu = ({ here }: { readonly here: string | null }) => {
  const t = useWords(listWords);
  const go = useGo();
  const [open, setOpen] = useState(false);
  // Of one kind the key leads into its filter.
  useKeys({ '/': { run: () => setOpen(true), words: t.filterBy } }, { label: t.list, enabled: here === null });
  const { types } = useMeta();
  const workable = Object.values(types).filter((type) => type.traits.includes('assignable'));
  const lines = [
    { key: '', label: t.allKinds, run: () => go('/queue') },
    ...workable.map(({ name, plural, words }) => ({
      key: name,
      label: words.plural,
      run: () => go(`/queue/${plural}`),
    })),
  ];
  const button = (
    <Button small after={<IconChevronDown size={14} aria-hidden="true" />}>
      {Object.values(types).find(({ plural }) => plural === here)?.words.plural ?? t.allKinds}
    </Button>
  );
  return <MenuButton position="bottom-start" button={button} lines={lines} open={open} onChange={setOpen} />;
};
