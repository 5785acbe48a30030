import { Group, NumberInput, Select } from '@mantine/core';
import { useState } from 'react';
import { useFormat } from '../../ui/client/format.ts';
import { inputProps } from '../../ui/record/field/input-props.ts';
import type { EditProps } from '../../ui/record/field-view.ts';
import { fieldWords } from '../../ui/record/words/field.ts';
import { useWords } from '../../ui/words/words.ts';
import { quantityIn } from './quantity.view.tsx';

export const Edit = (props: EditProps) => {
  const { value, onChange, field, disabled, ariaLabel } = props;
  const t = useWords(fieldWords);
  const format = useFormat();
  const units = (field.options['units'] as readonly string[] | undefined) ?? [];
  const quantity = quantityIn(value);
  const [preferred, setPreferred] = useState(units[0] ?? '');
  const unit = quantity?.unit ?? preferred;
  const change = (amount: string | number, next: string): void =>
    onChange(amount === '' ? null : { value: Number(amount), unit: next });
  const choose = (next: string | null): void => {
    setPreferred(next ?? unit);
    if (quantity) change(quantity.value, next ?? unit);
  };
  return (
    <Group gap="xs" wrap="nowrap" align="flex-start" role="group" aria-label={ariaLabel ?? field.label}>
      <NumberInput
        {...inputProps(props)}
        style={{ flex: 1 }}
        value={quantity?.value ?? ''}
        onChange={(amount) => change(amount, unit)}
        decimalScale={Number(field.options['decimals'] ?? 3)}
        decimalSeparator={format.number(1.5).charAt(1)}
        hideControls
        aria-label={`${ariaLabel ?? field.label}: ${t.amount}`}
      />
      <Select
        w={96}
        data={[...units]}
        value={unit}
        onChange={choose}
        allowDeselect={false}
        disabled={disabled ?? false}
        aria-label={`${ariaLabel ?? field.label}: ${t.unit}`}
      />
    </Group>
  );
};
