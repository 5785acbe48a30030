import { useFormat } from '../../ui/client/format.ts';
import { hand } from '../../ui/parts/later.tsx';
import type { FieldView, ShowProps } from '../../ui/record/field-view.ts';
import type { Quantity } from './quantity.field.ts';

export const quantityIn = (value: unknown): Quantity | null => (value as Quantity | null) ?? null;

const Show = ({ value }: ShowProps) => {
  const format = useFormat();
  const quantity = quantityIn(value);
  const written = quantity ? `${format.number(quantity.value)}\u00a0${quantity.unit}` : '';
  return <span style={{ fontVariantNumeric: 'tabular-nums' }}>{written}</span>;
};

const Edit = hand(async () => (await import('./quantity.edit.tsx')).Edit);

export const view: FieldView = { kind: 'quantity', Show, Edit, width: 120, atEnd: true };
