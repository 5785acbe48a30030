import { useFormat } from '../../ui/client/format.ts';
import { hand } from '../../ui/parts/later.tsx';
import type { FieldView, ShowProps } from '../../ui/record/field-view.ts';

const Show = ({ value }: ShowProps) => {
  const format = useFormat();
  return <span style={{ fontVariantNumeric: 'tabular-nums' }}>{format.duration(String(value))}</span>;
};

const Edit = hand(async () => (await import('./duration.edit.tsx')).Edit);

export const view: FieldView = { kind: 'duration', Show, Edit, width: 110, atEnd: true };
