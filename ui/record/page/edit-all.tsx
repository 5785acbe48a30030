import { useState } from 'react';
import { useKeys } from '../../client/keys.ts';
import { Button } from '../../parts/button.tsx';
import { later } from '../../parts/later.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Skeletons } from '../../parts/skeletons.tsx';
import { useWords } from '../../words/words.ts';
import { recordWords } from '../words/record.ts';
import { useRecord } from './record-context.ts';

const EditForm = later(
  async () => (await import('../form/edit-form.tsx')).EditForm,
  () => <Skeletons count={6} />,
);

/** The way to all fields at once, where the record may be changed. */
export const EditAll = () => {
  const t = useWords(recordWords);
  const { record, mayUpdate, write } = useRecord();
  const [open, setOpen] = useState(false);
  const possible = mayUpdate && write !== undefined && !record.archivedAt;
  useKeys(possible ? { 'shift+e': { run: () => setOpen(true), words: t.editAll } } : {}, { label: t.record });
  if (!possible) return null;
  return (
    <div className="edit-all">
      <Button small weight="quiet" onClick={() => setOpen(true)} aria-haspopup="dialog">
        {t.editAll}
      </Button>
      <Panel title={`${t.editAll}: ${record.number}`} open={open} onClose={() => setOpen(false)} wide>
        <EditForm write={write} onDone={() => setOpen(false)} />
      </Panel>
    </div>
  );
};
