import { Select } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api } from '../../ui/client/api.ts';
import { useFormat } from '../../ui/client/format.ts';
import { metaQuery, useMeta } from '../../ui/client/meta.ts';
import { useMe } from '../../ui/client/session.ts';
import { say } from '../../ui/client/undo.ts';
import { Block } from '../../ui/parts/block.tsx';
import { ErrorNote } from '../../ui/parts/error-note.tsx';
import { useNow } from '../../ui/parts/now.ts';
import { useWords, wordsIn } from '../../ui/words/words.ts';
import { meWords } from './me.words.ts';

type Place = { readonly language?: string; readonly zone?: string };

/** What is cached was said in the other language: all of it is asked again. */
const usePlace = () => {
  const me = useMe();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (place: Place) => api.patch(`/people/${me.id}`, place),
    onSuccess: async (_, { language = me.language }) => {
      await client.invalidateQueries({ queryKey: metaQuery.queryKey });
      void client.invalidateQueries();
      say(wordsIn(meWords, language).saved);
    },
  });
};

const nameOf = (language: string): string =>
  new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;

export const PlaceBlock = () => {
  const words = useWords(meWords);
  const me = useMe();
  const { languages } = useMeta();
  const format = useFormat();
  const now = new Date(useNow()).toISOString();
  const { mutate, error } = usePlace();
  const zones = useMemo(() => [...new Set([me.zone, 'UTC', ...Intl.supportedValuesOf('timeZone')])], [me.zone]);
  return (
    <Block title={words.place} help={words.placeHelp}>
      <ErrorNote error={error} />
      <Select
        label={words.language}
        value={me.language}
        allowDeselect={false}
        data={languages.map((value) => ({ value, label: nameOf(value) }))}
        onChange={(language) => language !== null && mutate({ language })}
      />
      <Select
        label={words.zone}
        description={words.now(format.absolute(now))}
        value={me.zone}
        allowDeselect={false}
        searchable
        limit={60}
        nothingFoundMessage={words.noZone}
        data={zones.map((value) => ({ value, label: value.replaceAll('_', ' ') }))}
        onChange={(zone) => zone !== null && mutate({ zone })}
      />
    </Block>
  );
};
