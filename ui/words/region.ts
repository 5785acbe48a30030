import { usePreferences } from '../client/preferences.ts';
import { regional, useLanguage } from './language.ts';

/** Countries whose way of writing dates and numbers can be chosen, by their ISO 3166 codes. */
export const regions = 'AT AU CA CH CZ DE DK ES FI FR GB IE IN IT JP NL NO NZ PL PT SE TR US ZA'.split(' ');

/** The language in which dates and numbers are written: the person's, as in the country they chose or their browser's. */
export const useWriting = (): string => {
  const language = useLanguage();
  const { region } = usePreferences();
  return region === 'auto' ? regional(language) : `${language.split('-')[0]}-${region}`;
};

type WithWeek = Intl.Locale & {
  readonly weekInfo?: { readonly firstDay: number };
  getWeekInfo?: () => { readonly firstDay: number };
};
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** The first day of the week of a language and country; Sunday is 0. */
export const firstDayOf = (language: string): Weekday => {
  const locale = new Intl.Locale(language) as WithWeek;
  // Sunday is 7 to Intl.
  return (((locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay ?? 1) % 7) as Weekday;
};

/** The first day of the week of whoever looks. */
export const useFirstDay = (): Weekday => {
  const { firstDay } = usePreferences();
  const writing = useWriting();
  return firstDay === 'auto' ? firstDayOf(writing) : firstDay;
};
