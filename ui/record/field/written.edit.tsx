import { TextInput } from '@mantine/core';
import type { EditProps } from '../field-view.ts';
import { written } from './written.ts';

export const Edit = ({ id, value, onChange, ariaLabel, describedBy, disabled }: EditProps) => (
  <TextInput
    id={id}
    value={written(value)}
    onChange={(event) => onChange(event.currentTarget.value || null)}
    disabled={disabled ?? false}
    aria-label={ariaLabel}
    aria-describedby={describedBy}
  />
);
