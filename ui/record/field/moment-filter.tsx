import { Chip, Group, Stack, TextInput } from '@mantine/core';
import { useWords } from '../../words/words.ts';
import type { FilterProps } from '../field-view.ts';
import { fieldWords } from '../words/field.ts';

const spans = [1, 7, 30, 90, 365];

/** A span before now or after it, or a day. */
export const MomentFilter = ({ field, values, onChange }: FilterProps) => {
  const t = useWords(fieldWords);
  const value = values[0] ?? '';
  return (
    <Stack gap="sm">
      {field.kind === 'moment' && (
        <Chip.Group value={value} onChange={(span) => onChange([String(span)])}>
          <Group gap={6}>
            {spans.map((span) => (
              <Chip key={span} value={`-${span}d`} size="xs">
                {t.daysAgo(span)}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
      )}
      <TextInput
        type="date"
        label={t.day}
        value={/^\d{4}-/.test(value) ? value.slice(0, 10) : ''}
        onChange={(event) => onChange([event.currentTarget.value])}
      />
    </Stack>
  );
};
