import { Checkbox, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useFormat } from '../../client/format.ts';
import { Button } from '../../parts/button.tsx';
import { useWords } from '../../words/words.ts';
import type { LineValue } from '../form/lines-table.tsx';
import { verbWords } from '../words/verb.ts';
import { useRecord } from './record-context.ts';
import './checklist.css';

type Props = {
  /** Only those that hold something up. */
  readonly openOnly?: boolean;
};

const isOpen = (line: LineValue): boolean => line['mandatory'] === true && line['done'] !== true;

export const useSteps = (): readonly LineValue[] =>
  (useRecord().record['checklist'] as readonly LineValue[] | undefined) ?? [];

/** Mandatory steps that are not done yet. */
export const useOpenSteps = (): readonly LineValue[] => useSteps().filter(isOpen);

/** Steps to be ticked off, one press each. */
export const Steps = ({ openOnly }: Props) => {
  const t = useWords(verbWords);
  const { record, save, mayUpdate } = useRecord();
  const all = useSteps();
  // Those ticked here stay to be seen, and to be unticked.
  const [shown] = useState(() => new Set(all.filter((line) => !openOnly || isOpen(line)).map(({ id }) => id)));
  const tick = (line: LineValue): void =>
    void save({ checklist: all.map((one) => (one === line ? { ...one, done: one['done'] !== true } : one)) });
  return (
    <ul className="steps">
      {all
        .filter(({ id }) => !openOnly || shown.has(id))
        .map((line) => (
          <li key={String(line['id'])} data-done={line['done'] === true || undefined}>
            <Checkbox
              checked={line['done'] === true}
              onChange={() => tick(line)}
              disabled={!mayUpdate || Boolean(record.archivedAt)}
              label={
                <>
                  <span dir="auto">{String(line['step'] ?? '')}</span>
                  {line['mandatory'] === true && <span className="step-mandatory">{t.mandatory}</span>}
                </>
              }
            />
          </li>
        ))}
    </ul>
  );
};

const AddStep = () => {
  const t = useWords(verbWords);
  const { save } = useRecord();
  const all = useSteps();
  const [step, setStep] = useState('');
  const add = (event: FormEvent): void => {
    event.preventDefault();
    if (step.trim() === '') return;
    void save({ checklist: [...all, { step: step.trim(), mandatory: false, done: false }] });
    setStep('');
  };
  return (
    <form className="step-add" onSubmit={add}>
      <TextInput
        size="xs"
        value={step}
        onChange={(event) => setStep(event.currentTarget.value)}
        aria-label={t.addStep}
        placeholder={t.addStep}
        dir="auto"
      />
      {step.trim() !== '' && (
        <Button small type="submit">
          {t.stepAdded}
        </Button>
      )}
    </form>
  );
};

/** A record's steps, how many are done, and a place for one more. */
export const Checklist = () => {
  const t = useWords(verbWords);
  const format = useFormat();
  const { mayUpdate } = useRecord();
  const all = useSteps();
  const done = all.filter((line) => line['done'] === true).length;
  return (
    <>
      {all.length > 0 && (
        <p className="quiet steps-done" role="status">
          {t.stepsDone(format.number(done), format.number(all.length))}
        </p>
      )}
      <Steps />
      {mayUpdate && <AddStep />}
    </>
  );
};
