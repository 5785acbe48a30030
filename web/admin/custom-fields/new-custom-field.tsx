import { Select, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api, Problem } from '../../../ui/client/api.ts';
import { useMeta } from '../../../ui/client/meta.ts';
import { say } from '../../../ui/client/undo.ts';
import { Button } from '../../../ui/parts/button.tsx';
import { ErrorNote } from '../../../ui/parts/error-note.tsx';
import { useWords } from '../../../ui/words/words.ts';
import { bodyOf, type CustomField, type KindName, kinds, nameFrom, type Wish } from './custom-field.ts';
import { customFieldWords } from './custom-fields.words.ts';
import { KindOptions } from './kind-options.tsx';
import { useFieldsChanged } from './use-fields-changed.ts';

const blank: Wish = { type: '', name: '', kind: 'text', en: '', de: '', choices: [], to: '' };

export const NewCustomField = ({ onAdded }: { readonly onAdded: (field: CustomField) => void }) => {
  const words = useWords(customFieldWords);
  const types = Object.values(useMeta().types);
  const changed = useFieldsChanged();
  const [wish, setWish] = useState<Wish>({ ...blank, type: types[0]?.name ?? '' });
  const [named, setNamed] = useState(false);
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => api.post<CustomField>('/custom-fields', bodyOf(wish)),
    onSuccess: async (field) => {
      await changed();
      say(words.added(wish.en));
      onAdded(field);
    },
  });
  const set = (changes: Partial<Wish>): void => setWish({ ...wish, ...changes });
  const messageFor = (field: string) => (error instanceof Problem ? error.of(field) : undefined);
  return (
    <form
      className="stack-form"
      onSubmit={(event) => {
        event.preventDefault();
        mutate();
      }}
    >
      <ErrorNote error={error} />
      <Select
        label={words.type}
        searchable
        allowDeselect={false}
        data={types.map((type) => ({ value: type.name, label: type.words.name }))}
        value={wish.type}
        onChange={(type) => set({ type: type ?? wish.type })}
      />
      <TextInput
        label={words.label}
        required
        withAsterisk={false}
        value={wish.en}
        error={messageFor('label.en') ?? messageFor('label')}
        onChange={(event) => {
          const en = event.currentTarget.value;
          set({ en, ...(!named && { name: nameFrom(en) }) });
        }}
      />
      <TextInput label={words.labelDe} value={wish.de} onChange={(event) => set({ de: event.currentTarget.value })} />
      <TextInput
        label={words.name}
        description={words.nameHelp}
        required
        withAsterisk={false}
        pattern="[a-z][A-Za-z0-9]*"
        value={wish.name}
        error={messageFor('name')}
        onChange={(event) => {
          setNamed(true);
          set({ name: event.currentTarget.value });
        }}
      />
      <Select
        label={words.kind}
        allowDeselect={false}
        data={kinds.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
        value={wish.kind}
        onChange={(kind) => set({ kind: (kind ?? wish.kind) as KindName })}
      />
      <KindOptions wish={wish} onChange={set} message={messageFor('options.choices') ?? messageFor('options.to')} />
      <div className="actions">
        <Button type="submit" weight="primary" busy={isPending}>
          {words.create}
        </Button>
      </div>
    </form>
  );
};
