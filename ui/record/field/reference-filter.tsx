import { CloseButton, Group, Stack, Switch, Text } from '@mantine/core';
import { useMe } from '../../client/session.ts';
import { useWords } from '../../words/words.ts';
import { useNamed, useRemember } from '../data/titles.ts';
import type { FilterProps } from '../field-view.ts';
import { fieldWords } from '../words/field.ts';
import { RecordPick } from './record-pick.tsx';

const Chosen = ({ type, id, onRemove }: { type: string | undefined; id: string; onRemove: () => void }) => {
  const named = useNamed(type, id);
  return (
    <Group justify="space-between" wrap="nowrap" gap="xs">
      <Text size="sm" truncate dir="auto">
        {named?.title ?? '…'}
      </Text>
      <CloseButton size="sm" onClick={onRemove} aria-label={named?.title} />
    </Group>
  );
};

const special: Readonly<Record<string, 'me' | 'my-teams'>> = { person: 'me', team: 'my-teams' };

/** Any of a few records; for people and teams "me" and "my teams" follow whoever looks. */
export const ReferenceFilter = ({ field, values, onChange }: FilterProps) => {
  const t = useWords(fieldWords);
  const me = useMe();
  const remember = useRemember();
  const own = special[field.to ?? ''];
  const without = (value: string) => values.filter((one) => one !== value);
  return (
    <Stack gap="xs" miw={240}>
      {own && (
        <Switch
          label={own === 'me' ? `${t.me} (${me.name})` : t.myTeams}
          checked={values.includes(own)}
          onChange={(event) => onChange(event.currentTarget.checked ? [...values, own] : without(own))}
        />
      )}
      {values
        .filter((value) => value !== own)
        .map((id) => (
          <Chosen key={id} type={field.to} id={id} onRemove={() => onChange(without(id))} />
        ))}
      <RecordPick
        types={field.to ? [field.to] : []}
        value={null}
        inPlace
        aria-label={field.label}
        onChange={(found) => {
          if (!found) return;
          remember(found);
          onChange([...without(found.id), found.id]);
        }}
      />
    </Stack>
  );
};
