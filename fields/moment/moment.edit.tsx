import { Group, Skeleton, TextInput } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import type { EditProps } from '../../ui/record/field-view.ts';
import { fieldWords } from '../../ui/record/words/field.ts';
import { useZone } from '../../ui/words/language.ts';
import { useWords } from '../../ui/words/words.ts';
import { momentAt, wallClock } from './moment-zone.ts';

const DayInput = lazy(async () => ({ default: (await import('../../ui/record/field/day-input.tsx')).DayInput }));

export const Edit = (props: EditProps) => {
  const { value, onChange, field, disabled, ariaLabel } = props;
  const t = useWords(fieldWords);
  const zone = useZone();
  const clock = typeof value === 'string' ? wallClock(value, zone) : null;
  const [typedTime, setTypedTime] = useState<string | null>(null);
  const time = typedTime ?? clock?.time ?? '';
  const change = (day: unknown, next: string): void =>
    onChange(typeof day === 'string' ? momentAt(day, next || '09:00', zone) : null);
  return (
    <Group gap="xs" wrap="nowrap" align="flex-start" role="group" aria-label={ariaLabel ?? field.label}>
      <div style={{ flex: 1 }}>
        <Suspense fallback={<Skeleton h={36} />}>
          <DayInput
            {...props}
            value={clock?.day ?? null}
            onChange={(day) => change(day, time)}
            ariaLabel={`${ariaLabel ?? field.label}: ${t.day}`}
          />
        </Suspense>
      </div>
      <TextInput
        type="time"
        w={132}
        value={time}
        onChange={(event) => {
          setTypedTime(event.currentTarget.value);
          if (clock && event.currentTarget.value) change(clock.day, event.currentTarget.value);
        }}
        onBlur={() => setTypedTime(null)}
        disabled={disabled ?? false}
        aria-label={`${ariaLabel ?? field.label}: ${t.time}`}
      />
    </Group>
  );
};
