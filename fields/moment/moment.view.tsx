import { hand } from '../../ui/parts/later.tsx';
import { When } from '../../ui/parts/when.tsx';
import type { FieldView, ShowProps } from '../../ui/record/field-view.ts';

const Show = ({ value }: ShowProps) => <When at={String(value)} />;

const Edit = hand(async () => (await import('./moment.edit.tsx')).Edit);
const Filter = hand(async () => (await import('../../ui/record/field/moment-filter.tsx')).MomentFilter);

export const view: FieldView = { kind: 'moment', Show, Edit, Filter, width: 130 };
