import { Group, NumberInput, Select } from '@mantine/core';
import { useFormat } from '../../ui/client/format.ts';
import { inputProps } from '../../ui/record/field/input-props.ts';
import type { EditProps } from '../../ui/record/field-view.ts';
import { fieldWords } from '../../ui/record/words/field.ts';
import { useWords } from '../../ui/words/words.ts';
import { moneyIn } from './money.view.tsx';

const currencies = [
  'EUR',
  'USD',
  'CHF',
  'GBP',
  'PLN',
  'CZK',
  'DKK',
  'SEK',
  'NOK',
  'HUF',
  'JPY',
  'CNY',
  'INR',
  'AUD',
  'CAD',
];

const digitsOf = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;

export const Edit = (props: EditProps) => {
  const { value, onChange, field, disabled, ariaLabel } = props;
  const t = useWords(fieldWords);
  const format = useFormat();
  const money = moneyIn(value);
  const currency = money?.currency ?? 'EUR';
  const change = (amount: string, next: string): void => onChange(amount === '' ? null : { amount, currency: next });
  return (
    <Group gap="xs" wrap="nowrap" align="flex-start" role="group" aria-label={ariaLabel ?? field.label}>
      <NumberInput
        {...inputProps(props)}
        style={{ flex: 1 }}
        value={money?.amount ?? ''}
        onValueChange={({ value: amount }) => change(amount, currency)}
        decimalScale={digitsOf(currency)}
        decimalSeparator={format.number(1.5).charAt(1)}
        thousandSeparator={format.number(1_234_567).charAt(1)}
        hideControls
        aria-label={`${ariaLabel ?? field.label}: ${t.amount}`}
      />
      <Select
        w={88}
        data={currencies.includes(currency) ? currencies : [currency, ...currencies]}
        value={currency}
        onChange={(next) => change(money?.amount ?? '', next ?? currency)}
        allowDeselect={false}
        searchable
        disabled={disabled ?? false}
        aria-label={`${ariaLabel ?? field.label}: ${t.currency}`}
      />
    </Group>
  );
};
