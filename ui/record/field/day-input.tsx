import { DateInput } from '@mantine/dates';
import '@mantine/dates/styles.layer.css';
import 'dayjs/locale/de';
import { useLanguage } from '../../words/language.ts';
import type { EditProps } from '../field-view.ts';
import { inputProps } from './input-props.ts';

type WeekInfo = { readonly firstDay: number };
type WithWeek = Intl.Locale & { readonly weekInfo?: WeekInfo; getWeekInfo?: () => WeekInfo };

// Sunday is 7 to Intl and 0 to the calendar.
const firstDayOf = (language: string): 0 | 1 | 2 | 3 | 4 | 5 | 6 => {
  const locale = new Intl.Locale(language) as WithWeek;
  const first = (locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay ?? 1;
  return (first % 7) as 0 | 1 | 2 | 3 | 4 | 5 | 6;
};

/** A civil day, typed or picked. */
export const DayInput = (props: EditProps) => {
  const language = useLanguage();
  return (
    <DateInput
      {...inputProps(props)}
      value={typeof props.value === 'string' ? props.value : null}
      onChange={props.onChange}
      clearable={!props.field.required}
      locale={language.split('-')[0] ?? 'en'}
      firstDayOfWeek={firstDayOf(language)}
      valueFormat={language.startsWith('de') ? 'DD.MM.YYYY' : 'D MMM YYYY'}
      popoverProps={{ withinPortal: true }}
    />
  );
};
