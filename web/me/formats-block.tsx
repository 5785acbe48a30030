import { Select } from '@mantine/core';
import { useFormat } from '../../ui/client/format.ts';
import { prefer, usePreferences } from '../../ui/client/preferences.ts';
import { Block } from '../../ui/parts/block.tsx';
import { useNow } from '../../ui/parts/now.ts';
import { useLanguage } from '../../ui/words/language.ts';
import { regions, type Weekday } from '../../ui/words/region.ts';
import { useWords } from '../../ui/words/words.ts';
import { meWords } from './me.words.ts';

const SOME_NUMBER = 1234.5;
// A week that begins on a Sunday.
const weekdays = ([1, 2, 3, 4, 5, 6, 0] as const).map((weekday) => ({ weekday, day: `2026-11-0${weekday + 1}` }));

/** How dates and numbers are written, and when a week begins: those of the browser, or as in a country one chooses. */
export const FormatsBlock = () => {
  const words = useWords(meWords);
  const language = useLanguage();
  const format = useFormat();
  const now = new Date(useNow()).toISOString();
  const { region, firstDay } = usePreferences();
  const names = new Intl.DisplayNames([language], { type: 'region' });
  const countries = regions
    .map((value) => ({ value, label: names.of(value) ?? value }))
    .toSorted((a, b) => a.label.localeCompare(b.label, language));
  return (
    <Block title={words.formats} help={words.appearanceHelp}>
      <Select
        label={words.region}
        description={`${format.absolute(now)} · ${format.number(SOME_NUMBER)}`}
        value={region}
        allowDeselect={false}
        searchable
        data={[{ value: 'auto', label: words.asBrowser }, ...countries]}
        onChange={(next) => next !== null && prefer({ region: next })}
      />
      <Select
        label={words.firstDay}
        value={String(firstDay)}
        allowDeselect={false}
        data={[
          { value: 'auto', label: words.asRegion },
          ...weekdays.map(({ weekday, day }) => ({
            value: String(weekday),
            label: format.dayAs(day, { weekday: 'long' }),
          })),
        ]}
        onChange={(next) => prefer({ firstDay: next === 'auto' || next === null ? 'auto' : (Number(next) as Weekday) })}
      />
    </Block>
  );
};
