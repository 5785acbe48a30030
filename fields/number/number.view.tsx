import { useFormat } from '../../ui/client/format.ts';
import { hand } from '../../ui/parts/later.tsx';
import type { FieldView, ShowProps } from '../../ui/record/field-view.ts';

const Show = ({ value, field }: ShowProps) => {
  const format = useFormat();
  const unit = field.options['unit'];
  const written = typeof unit === 'string' ? format.inUnit(Number(value), unit) : format.number(Number(value));
  return <span style={{ fontVariantNumeric: 'tabular-nums' }}>{written}</span>;
};

const Edit = hand(async () => (await import('./number.edit.tsx')).Edit);

export const view: FieldView = { kind: 'number', Show, Edit, width: 110, atEnd: true };
