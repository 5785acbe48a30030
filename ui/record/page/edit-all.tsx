import { lazy, Suspense, useState } from 'react';
import { useKeys } from '../../client/keys.ts';
import { Button } from '../../parts/button.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Skeletons } from '../../parts/skeletons.tsx';
import { useWords } from '../../words/words.ts';
import { recordWords } from '../words/record.ts';
import { useRecord } from './record-context.ts';

const EditForm = lazy(async () => ({ default: (await import('../form/edit-form.tsx')).EditForm }));

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
        <Suspense fallback={<Skeletons count={6} />}>
          <EditForm write={write} onDone={() => setOpen(false)} />
        </Suspense>
      </Panel>
    </div>
  );
};
