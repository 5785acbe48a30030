import { useFormat } from '../../ui/client/format.ts';
import { hand } from '../../ui/parts/later.tsx';
import type { FieldView, ShowProps } from '../../ui/record/field-view.ts';
import type { Money } from './money.field.ts';

export const moneyIn = (value: unknown): Money | null => (value as Money | null) ?? null;

const Show = ({ value }: ShowProps) => {
  const format = useFormat();
  const money = moneyIn(value);
  return <span style={{ fontVariantNumeric: 'tabular-nums' }}>{money ? format.money(money) : ''}</span>;
};

const Edit = hand(async () => (await import('./money.edit.tsx')).Edit);

export const view: FieldView = { kind: 'money', Show, Edit, width: 130, atEnd: true };
