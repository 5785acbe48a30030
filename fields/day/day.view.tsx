import { useFormat } from '../../ui/client/format.ts';
import { hand } from '../../ui/parts/later.tsx';
import type { FieldView, ShowProps } from '../../ui/record/field-view.ts';

const Show = ({ value }: ShowProps) => {
  const format = useFormat();
  return <time dateTime={String(value)}>{format.day(String(value))}</time>;
};

const Edit = hand(async () => (await import('./day.edit.tsx')).Edit);
const Filter = hand(async () => (await import('../../ui/record/field/moment-filter.tsx')).MomentFilter);

export const view: FieldView = { kind: 'day', Show, Edit, Filter, width: 120 };
