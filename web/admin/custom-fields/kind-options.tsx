import { Select, TagsInput } from '@mantine/core';
import { useMeta } from '../../../ui/client/meta.ts';
import { useWords } from '../../../ui/words/words.ts';
import type { Wish } from './custom-field.ts';
import { customFieldWords } from './custom-fields.words.ts';

type Props = {
  readonly wish: Wish;
  readonly message: string | undefined;
  readonly onChange: (changes: Partial<Wish>) => void;
};

/** What only some kinds want to know. */
export const KindOptions = ({ wish, message, onChange }: Props) => {
  const words = useWords(customFieldWords);
  const types = Object.values(useMeta().types);
  if (wish.kind === 'choice' || wish.kind === 'choices') {
    return (
      <TagsInput
        label={words.choices}
        description={words.choicesHelp}
        value={[...wish.choices]}
        error={message}
        onChange={(choices) => onChange({ choices })}
      />
    );
  }
  if (wish.kind === 'reference') {
    return (
      <Select
        label={words.to}
        searchable
        data={types.map((type) => ({ value: type.name, label: type.words.name }))}
        value={wish.to === '' ? null : wish.to}
        error={message}
        onChange={(to) => onChange({ to: to ?? '' })}
      />
    );
  }
  return null;
};
