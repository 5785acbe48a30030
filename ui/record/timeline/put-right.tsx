import IconClockEdit from '@tabler/icons-react/dist/esm/icons/IconClockEdit.mjs';
import { useState } from 'react';
import type { ActivityJson } from '../../client/meta.ts';
import { later } from '../../parts/later.tsx';
import { useWords } from '../../words/words.ts';
import { useRecord } from '../page/record-context.ts';
import { timelineWords } from '../words/timeline.ts';

const Panel = later(async () => (await import('./correct-panel.tsx')).CorrectPanel);

/** Puts the moment of an entry right, for those who may: a small button, and the panel that it opens. */
export const PutRight = ({ entry }: { readonly entry: ActivityJson }) => {
  const t = useWords(timelineWords);
  const { record } = useRecord();
  const [open, setOpen] = useState(false);
  const here = !entry.on || entry.on.id === record.id;
  if (!record.may?.correct || !here || entry.what === 'corrected' || entry.id.startsWith('pending')) return null;
  return (
    <>
      <button
        type="button"
        className="fact-edit put-right"
        aria-expanded={open}
        aria-label={t.correct}
        title={t.correct}
        onClick={() => setOpen(!open)}
      >
        <IconClockEdit size={14} aria-hidden="true" />
      </button>
      {open && <Panel entry={entry} onClose={() => setOpen(false)} />}
    </>
  );
};
