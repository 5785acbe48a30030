import { useDebouncedValue } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { type Command, useOfferedCommands } from '../../ui/client/commands.ts';
import { useMeta } from '../../ui/client/meta.ts';
import { useWords } from '../../ui/words/words.ts';
import { type Found, useRecordSearch } from '../search/use-search.ts';
import { fits } from './fits.ts';
import { paletteWords } from './palette.words.ts';
import { useHouseCommands } from './use-house-commands.ts';

export type Choice = Command & { readonly found?: Found };

const MOST = 8;
const byGroup = (choices: readonly Choice[]): readonly Choice[] =>
  [...Map.groupBy(choices, ({ group }) => group).values()].flat();

/** What fits the words typed so far: commands at once, records as they are found. */
export const useChoices = (typed: string): readonly Choice[] => {
  const words = useWords(paletteWords);
  const navigate = useNavigate();
  const { types } = useMeta();
  const offered = useOfferedCommands();
  const house = useHouseCommands();
  const [asked] = useDebouncedValue(typed.trim(), 120);
  const { data } = useRecordSearch(asked, { limit: 7 });

  const commands = [...offered, ...house].filter(({ label, also, group }) =>
    fits(typed, `${label} ${also ?? ''} ${group}`),
  );
  if (typed.trim() === '') return byGroup(commands.slice(0, 14));
  const records = (asked === '' ? [] : (data?.items ?? [])).flatMap((found): Choice[] => {
    const type = types[found.type];
    const run = () => void navigate({ to: `/${type?.plural ?? ''}/${found.number}` });
    return type ? [{ id: found.id, label: found.title, group: words.records, run, found }] : [];
  });
  const everything: Choice = {
    id: 'search',
    label: words.searchFor(typed.trim()),
    group: words.records,
    run: () => void navigate({ to: '/search', search: { q: typed.trim() } as never }),
  };
  return byGroup([...commands.slice(0, records.length > 0 ? 4 : MOST), ...records, everything]);
};
