import { useFormat } from '../../ui/client/format.ts';
import { hand } from '../../ui/parts/later.tsx';
import type { FieldView, ShowProps } from '../../ui/record/field-view.ts';

const Show = ({ value }: ShowProps) => {
  const format = useFormat();
  return (
    <time dateTime={String(value)} style={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>
      {format.timeOfDay(String(value))}
    </time>
  );
};

const Edit = hand(async () => (await import('./time-of-day.edit.tsx')).Edit);
const Filter = hand(async () => (await import('./time-of-day.edit.tsx')).Filter);

export const view: FieldView = { kind: 'time-of-day', Show, Edit, Filter, width: 90 };
