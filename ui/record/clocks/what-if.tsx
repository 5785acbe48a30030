import { SegmentedControl } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { api } from '../../client/api.ts';
import { useFormat } from '../../client/format.ts';
import type { FieldMeta } from '../../client/meta.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { useNow } from '../../parts/now.ts';
import { useWords } from '../../words/words.ts';
import { fieldOf } from '../field/fields-of.ts';
import { useFieldView } from '../field-views.tsx';
import { useRecord } from '../page/record-context.ts';
import { clockWords } from '../words/clock.ts';
import { ClockStrip } from './clock-strip.tsx';
import type { Clock, Clocks } from './clocks.types.ts';
import { sameIn } from './standing.ts';
import { scaleOf } from './strip.ts';
import { type Supposal, supposalsOf, supposed } from './supposal.ts';
import { useSpell } from './use-spell.ts';

const soon = (): string => new Date(Math.ceil(Date.now() / 3_600_000) * 3_600_000 + 3_600_000).toISOString();

const Outcome = ({ clock, then }: { readonly clock: Clock; readonly then: Clock | undefined }) => {
  const t = useWords(clockWords);
  const format = useFormat();
  const spell = useSpell();
  const scale = scaleOf(then ? [clock, then] : [clock], useNow());
  const sentence = !then
    ? t.wouldNotBe
    : then.state === 'ended' || (then.kept === false && !then.due)
      ? (then.kept === false ? t.wouldBeMissed : t.wouldBeKept)(spell(then.used), spell(then.within))
      : then.due
        ? t.wouldBeDue(format.absolute(then.due))
        : t.wouldStand;
  return (
    <div className="clock-outcome">
      <p role="status">
        <strong>{sentence}</strong>
      </p>
      <h4>{t.asItIs}</h4>
      <ClockStrip clock={clock} scale={scale} label={t.asItIs} />
      {then && (
        <>
          <h4>{t.asItWouldBe}</h4>
          <ClockStrip clock={then} scale={scale} label={t.asItWouldBe} />
        </>
      )}
    </div>
  );
};

type GivenProps = {
  readonly field: FieldMeta;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** A moment or a choice, as its kind lets it be given. */
const Given = ({ field, label, value, onChange }: GivenProps) => {
  const id = useId();
  const { Edit } = useFieldView(field.kind);
  return (
    <div className="clock-given">
      <label htmlFor={id}>{label}</label>
      <Edit
        id={id}
        field={{ ...field, label, required: true }}
        value={value}
        onChange={(next) => onChange(typeof next === 'string' ? next : value)}
        ariaLabel={label}
      />
    </div>
  );
};

/** What would follow for a clock if something happened: nothing is written. */
export const WhatIf = ({ clock }: { readonly clock: Clock }) => {
  const t = useWords(clockWords);
  const { type, record } = useRecord();
  const [supposal, setSupposal] = useState<Supposal>('answer');
  const [at, setAt] = useState(soon);
  const [priority, setPriority] = useState(String(record['priority'] ?? ''));
  const ask = useMutation({
    mutationFn: () =>
      api.post<Clocks>(`/${type.plural}/${record.number}/clocks`, {
        happens: [supposed(supposal, type, record.state, clock, { at, priority })],
      }),
  });
  const due = fieldOf(type, 'due');
  const priorities = fieldOf(type, 'priority');
  const choose = (next: string): void => {
    ask.reset();
    setSupposal(next as Supposal);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    ask.mutate();
  };
  return (
    <section className="clock-part" aria-label={t.whatIf}>
      <h3>{t.whatIf}</h3>
      <form className="what-if" onSubmit={submit}>
        <SegmentedControl
          fullWidth
          orientation="vertical"
          value={supposal}
          onChange={choose}
          aria-label={t.suppose}
          data={supposalsOf(type).map((value) => ({ value, label: t.supposals[value] ?? value }))}
        />
        {supposal === 'priority' && priorities && (
          <Given field={priorities} label={t.priority} value={priority} onChange={setPriority} />
        )}
        {due && <Given field={due} label={t.when} value={at} onChange={setAt} />}
        <Button type="submit" busy={ask.isPending}>
          {t.show}
        </Button>
      </form>
      <ErrorNote error={ask.error} />
      {ask.data && <Outcome clock={clock} then={sameIn(ask.data.items, clock)} />}
    </section>
  );
};
