import { Checkbox, Stack } from '@mantine/core';
import type { FilterProps } from '../field-view.ts';

/** Any of a few named values. */
export const ChoiceFilter = ({ field, values, onChange }: FilterProps) => (
  <Checkbox.Group value={[...values]} onChange={onChange} aria-label={field.label}>
    <Stack gap="xs" mah={320} style={{ overflowY: 'auto' }}>
      {field.choices?.map(({ value, label }) => (
        <Checkbox key={value} value={value} label={label} />
      ))}
    </Stack>
  </Checkbox.Group>
);
