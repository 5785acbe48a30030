import { hand } from '../../ui/parts/later.tsx';
import { When } from '../../ui/parts/when.tsx';
import type { FieldView, ShowProps } from '../../ui/record/field-view.ts';

// In a list what is near is told by how far it is; where there is room, the moment itself: a window of hours is none "in 4 days".
const Show = ({ value, compact }: ShowProps) => <When at={String(value)} absolute={!compact} />;

const Edit = hand(async () => (await import('./moment.edit.tsx')).Edit);
const Filter = hand(async () => (await import('../../ui/record/field/moment-filter.tsx')).MomentFilter);

export const view: FieldView = { kind: 'moment', Show, Edit, Filter, width: 140, least: 126 };
