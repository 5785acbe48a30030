import { useState } from 'react';
import { useKeys } from '../../client/keys.ts';
import type { VerbMeta } from '../../client/meta.ts';
import { Panel } from '../../parts/panel.tsx';
import { useWords } from '../../words/words.ts';
import { fieldOf } from '../field/fields-of.ts';
import { InlineEdit } from '../field/inline-edit.tsx';
import { recordWords } from '../words/record.ts';
import { useRecord } from './record-context.ts';
import { endingVerb, verbsNow } from './verbs-now.ts';

/** The record's keys: a assigns, e ends the work; reply and note belong to the composer. */
export const RecordKeys = ({ onVerb }: { readonly onVerb: (verb: VerbMeta) => void }) => {
  const t = useWords(recordWords);
  const { type, record, save, mayUpdate } = useRecord();
  const [assigning, setAssigning] = useState(false);
  const possible = verbsNow(type, record.verbs).filter((one) => one.allowed);
  const ending = possible.find((one) => one.verb.name === endingVerb(type)?.name)?.verb;
  const assigns = possible.find((one) => one.verb.asks.includes('assignee'))?.verb;
  const assignee = fieldOf(type, type.header['assignee'] ?? 'assignee');
  useKeys(
    {
      ...((assigns || (assignee && mayUpdate)) && {
        a: { run: () => (assigns ? onVerb(assigns) : setAssigning(true)), words: t.assign },
      }),
      ...(ending && { e: { run: () => onVerb(ending), words: ending.label } }),
    },
    { label: t.record },
  );
  if (!assigning || !assignee) return null;
  return (
    <Panel title={`${t.assign} ${record.number}`} open onClose={() => setAssigning(false)}>
      <InlineEdit
        field={assignee}
        value={record[assignee.name] ?? null}
        included={record.included}
        onSave={(next) => save({ [assignee.name]: next })}
        onClose={() => setAssigning(false)}
      />
    </Panel>
  );
};
