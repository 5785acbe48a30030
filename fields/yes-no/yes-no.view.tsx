import { hand } from '../../ui/parts/later.tsx';
import type { FieldView, ShowProps } from '../../ui/record/field-view.ts';
import { fieldWords } from '../../ui/record/words/field.ts';
import { useWords } from '../../ui/words/words.ts';

const Show = ({ value }: ShowProps) => {
  const t = useWords(fieldWords);
  return <span>{value ? t.yes : t.no}</span>;
};

const Edit = hand(async () => (await import('./yes-no.edit.tsx')).Edit);
const Filter = hand(async () => (await import('./yes-no.edit.tsx')).Filter);

export const view: FieldView = { kind: 'yes-no', Show, Edit, Filter, width: 90 };
