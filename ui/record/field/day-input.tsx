import { DateInput } from '@mantine/dates';
import '@mantine/dates/styles.layer.css';
import dayjs from 'dayjs';
import 'dayjs/locale/de';
import customParseFormat from 'dayjs/plugin/customParseFormat.js';
import { useState } from 'react';
import { useLanguage } from '../../words/language.ts';
import { useFirstDay, useWriting } from '../../words/region.ts';
import { useWords } from '../../words/words.ts';
import type { EditProps } from '../field-view.ts';
import { fieldWords } from '../words/field.ts';
import { inputProps } from './input-props.ts';

// Typed days are read as they are written: without it 3.4. would be the fourth of March, and 31.3. none.
dayjs.extend(customParseFormat);

const writtenIn = (writing: string): string =>
  writing.startsWith('de') ? 'DD.MM.YYYY' : writing === 'en-US' ? 'MMM D, YYYY' : 'D MMM YYYY';

/** A civil day, typed or picked. Who types needs no calendar: it goes, so that it covers nothing of what comes next, and is back at a click. */
export const DayInput = (props: EditProps) => {
  const language = useLanguage();
  const writing = useWriting();
  const t = useWords(fieldWords);
  const [typing, setTyping] = useState(false);
  return (
    <DateInput
      {...inputProps(props)}
      value={typeof props.value === 'string' ? props.value : null}
      onChange={props.onChange}
      clearable={!props.field.required}
      clearButtonProps={{ 'aria-label': t.clear }}
      locale={language.split('-')[0] ?? 'en'}
      firstDayOfWeek={useFirstDay()}
      valueFormat={writtenIn(writing)}
      onInput={() => setTyping(true)}
      onFocus={() => setTyping(false)}
      onClick={() => setTyping(false)}
      popoverProps={typing ? { opened: false } : {}}
    />
  );
};
