import { Popover } from '@mantine/core';
import { useState } from 'react';
import type { FieldMeta } from '../../client/meta.ts';
import { useWords } from '../../words/words.ts';
import { useAnswer } from '../data/use-answer.ts';
import { recordWords } from '../words/record.ts';
import { FactsUsed } from './facts-used.tsx';
import { useRecord } from './record-context.ts';
import { SetByHand } from './set-by-hand.tsx';

type Reason = {
  readonly because: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly at: string;
  readonly override?: string | null;
};

/** Why a value is what it is: the sentence, the facts the decision used, and the way to decide otherwise. */
export const Why = ({ field }: { readonly field: FieldMeta }) => {
  const t = useWords(recordWords);
  const { type, mayUpdate } = useRecord();
  const [open, setOpen] = useState(false);
  const [deciding, setDeciding] = useState(false);
  const { data: reason, error } = useAnswer<Reason>('why', { params: { field: field.name }, enabled: open });
  return (
    <Popover
      opened={open}
      onChange={setOpen}
      position="bottom-end"
      trapFocus
      returnFocus
      closeOnClickOutside={!deciding}
      width={380}
    >
      <Popover.Target>
        <button
          type="button"
          className="why-button"
          aria-label={t.whyField(field.label)}
          onClick={() => setOpen(!open)}
        >
          {t.why}
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t.whyField(field.label)}>
        <div className="why">
          {reason && <p dir="auto">{reason.override ? t.byHand(reason.override) : reason.because}</p>}
          {error && <p className="quiet">{t.noReason}</p>}
          {reason && !reason.override && <FactsUsed type={type} facts={reason.facts} />}
          {field.overridable && mayUpdate && (
            <SetByHand field={field} onBegin={() => setDeciding(true)} onDone={() => setOpen(false)} />
          )}
        </div>
      </Popover.Dropdown>
    </Popover>
  );
};
