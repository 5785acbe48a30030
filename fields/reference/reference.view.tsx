import { useMe } from '../../ui/client/session.ts';
import { PersonName } from '../../ui/parts/person.tsx';
import { RecordLink } from '../../ui/parts/record-link.tsx';
import type { Found } from '../../ui/record/data/find-records.ts';
import { useNamed, useRemember } from '../../ui/record/data/titles.ts';
import { inputProps } from '../../ui/record/field/input-props.ts';
import { RecordPick } from '../../ui/record/field/record-pick.tsx';
import { ReferenceFilter } from '../../ui/record/field/reference-filter.tsx';
import type { EditProps, FieldView, ShowProps } from '../../ui/record/field-view.ts';

const idIn = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

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

const Edit = (props: EditProps) => {
  const { value, onChange, field, included } = props;
  const me = useMe();
  const remember = useRemember();
  // A verb may suggest whoever does it.
  const byMe = field.to === 'person' && value === 'me';
  const found = useNamed(field.to, byMe ? null : idIn(value), included);
  const mine = { id: me.id, type: 'person', number: '', title: me.name };
  const { error, ...rest } = inputProps(props);
  return (
    <RecordPick
      {...rest}
      error={error}
      types={field.to ? [field.to] : []}
      value={byMe ? mine : found}
      clearable={!field.required}
      opened={props.opened}
      first={field.to === 'person' ? mine : undefined}
      onChange={(chosen) => {
        if (chosen) remember(chosen);
        onChange(chosen?.id ?? null);
      }}
    />
  );
};

export const view: FieldView = { kind: 'reference', Show, Edit, Filter: ReferenceFilter, width: 160 };
