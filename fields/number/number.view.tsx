import type { FieldMeta } from '../../derive/meta.types.ts';
import { useFormat } from '../../ui/client/format.ts';
import { hand } from '../../ui/parts/later.tsx';
import type { FieldView, ShowProps } from '../../ui/record/field-view.ts';

export const unitOf = (field: FieldMeta): string => {
  const unit = field.options['unit'];
  return typeof unit === 'string' ? `\u00a0${unit}` : '';
};

const Show = ({ value, field }: ShowProps) => {
  const format = useFormat();
  return (
    <span style={{ fontVariantNumeric: 'tabular-nums' }}>{`${format.number(Number(value))}${unitOf(field)}`}</span>
  );
};

const Edit = hand(async () => (await import('./number.edit.tsx')).Edit);

export const view: FieldView = { kind: 'number', Show, Edit, width: 110, atEnd: true };
