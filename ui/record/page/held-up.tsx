import { Popover } from '@mantine/core';
import IconLock from '@tabler/icons-react/dist/esm/icons/IconLock.mjs';
import { useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { useWords } from '../../words/words.ts';
import { verbWords } from '../words/verb.ts';
import { Steps, useOpenSteps } from './checklist.tsx';
import { useRecord } from './record-context.ts';
import type { Possible } from './verbs-now.ts';

/** A verb that could be done now but for what stands in its way: pressed, it says what, and lets it be mended where it can. */
export const HeldUp = ({ possible: { verb, why } }: { readonly possible: Possible }) => {
  const t = useWords(verbWords);
  const { type } = useRecord();
  const [open, setOpen] = useState(false);
  const steps = useOpenSteps();
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-end" trapFocus returnFocus width={340}>
      <Popover.Target>
        <Button
          icon={<IconLock size={15} aria-hidden="true" />}
          onClick={() => setOpen(!open)}
          aria-expanded={open}
          aria-haspopup="dialog"
          data-held-up
        >
          {verb.label}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t.whyNot(verb.label)}>
        <div className="why">
          <p dir="auto">{why}</p>
          {type.traits.includes('checklisted') && steps.length > 0 && (
            <>
              <strong>{t.steps}</strong>
              <Steps openOnly />
            </>
          )}
        </div>
      </Popover.Dropdown>
    </Popover>
  );
};
