import { useMe } from '../../ui/client/session.ts';
import { useNamed, useRemember } from '../../ui/record/data/titles.ts';
import { inputProps } from '../../ui/record/field/input-props.ts';
import { RecordPick } from '../../ui/record/field/record-pick.tsx';
import type { EditProps } from '../../ui/record/field-view.ts';
import { idIn } from './reference.view.tsx';

export const Edit = (props: EditProps) => {
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
