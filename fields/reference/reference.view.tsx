import { hand } from '../../ui/parts/later.tsx';
import { PersonName } from '../../ui/parts/person.tsx';
import { RecordLink } from '../../ui/parts/record-link.tsx';
import type { Found } from '../../ui/record/data/find-records.ts';
import { useNamed } from '../../ui/record/data/titles.ts';
import type { FieldView, ShowProps } from '../../ui/record/field-view.ts';

export const idIn = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

type NamedProps = Pick<ShowProps, 'field' | 'compact'> & { readonly named: Found };

const Named = ({ named, field, compact }: NamedProps) => {
  const shown =
    field.to === 'person' ? <PersonName name={named.title} size={20} /> : <span dir="auto">{named.title}</span>;
  if (compact) return shown;
  return (
    <RecordLink type={named.type} number={named.number}>
      {shown}
    </RecordLink>
  );
};

const Asked = ({ value, field, compact }: ShowProps) => {
  const named = useNamed(field.to, idIn(value));
  return named ? <Named named={named} field={field} compact={compact} /> : <span aria-hidden="true">…</span>;
};

// Most come along with the list they stand in: those ask nothing and wait for nothing.
const Show = (props: ShowProps) => {
  const id = idIn(props.value);
  const came = id === null ? undefined : props.included?.[id];
  return id !== null && came ? (
    <Named named={{ id, ...came }} field={props.field} compact={props.compact} />
  ) : (
    <Asked {...props} />
  );
};

const Edit = hand(async () => (await import('./reference.edit.tsx')).Edit);
const Filter = hand(async () => (await import('../../ui/record/field/reference-filter.tsx')).ReferenceFilter);

export const view: FieldView = { kind: 'reference', Show, Edit, Filter, width: 160 };
