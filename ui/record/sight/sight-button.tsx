import IconEye from '@tabler/icons-react/dist/esm/icons/IconEye.mjs';
import { useState } from 'react';
import { useMay } from '../../client/session.ts';
import { IconButton } from '../../parts/button.tsx';
import { useWords } from '../../words/words.ts';
import { sightWords } from '../words/sight.ts';
import { SightPanel } from './sight-panel.tsx';
import './sight.css';

/** The way to who may see this, for administrators. */
export const SightButton = () => {
  const t = useWords(sightWords);
  const [open, setOpen] = useState(false);
  if (!useMay('administrator')) return null;
  return (
    <>
      <IconButton className="sight-open" label={t.open} onClick={() => setOpen(true)} aria-haspopup="dialog">
        <IconEye size={17} />
      </IconButton>
      {open && <SightPanel onClose={() => setOpen(false)} />}
    </>
  );
};
