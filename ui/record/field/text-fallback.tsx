import { TextInput } from '@mantine/core';
import type { FieldView } from '../field-view.ts';

const written = (value: unknown): string =>
  value === null || value === undefined ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value);

export const textFallback: FieldView = {
  kind: 'unknown',
  Show: ({ value }) => <span dir="auto">{written(value)}</span>,
  Edit: ({ id, value, onChange, ariaLabel, describedBy, disabled }) => (
    <TextInput
      id={id}
      value={written(value)}
      onChange={(event) => onChange(event.currentTarget.value || null)}
      disabled={disabled ?? false}
      aria-label={ariaLabel}
      aria-describedby={describedBy}
    />
  ),
};
