import { MultiSelect, Select, TextInput } from '@mantine/core';
import type { Problem } from '../../../ui/client/api.ts';
import { useMeta } from '../../../ui/client/meta.ts';
import { useWords } from '../../../ui/words/words.ts';
import { adminWords } from '../admin.words.ts';

export type PersonValues = {
  readonly name: string;
  readonly email: string;
  readonly roles: readonly string[];
  readonly language: string;
};

type Props = {
  readonly values: PersonValues;
  readonly problem: Problem | undefined;
  readonly onChange: (values: PersonValues) => void;
};

const nameOf = (language: string): string =>
  new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;

/** The fields that decide who somebody is here. */
export const PersonFields = ({ values, problem, onChange }: Props) => {
  const words = useWords(adminWords);
  const { roles, languages } = useMeta();
  return (
    <>
      <TextInput
        label={words.name}
        required
        withAsterisk={false}
        value={values.name}
        error={problem?.of('name')}
        onChange={(event) => onChange({ ...values, name: event.currentTarget.value })}
      />
      <TextInput
        label={words.email}
        type="email"
        value={values.email}
        error={problem?.of('email')}
        onChange={(event) => onChange({ ...values, email: event.currentTarget.value })}
      />
      <MultiSelect
        label={words.roles}
        data={roles.map(({ name, label }) => ({ value: name, label }))}
        value={[...values.roles]}
        error={problem?.of('roles')}
        onChange={(chosen) => onChange({ ...values, roles: chosen })}
      />
      <Select
        label={words.language}
        allowDeselect={false}
        data={languages.map((value) => ({ value, label: nameOf(value) }))}
        value={values.language}
        onChange={(language) => onChange({ ...values, language: language ?? values.language })}
      />
    </>
  );
};
