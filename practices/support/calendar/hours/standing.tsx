import IconClock from '@tabler/icons-react/dist/esm/icons/IconClock.mjs';
import { useNow } from '../../../../ui/parts/now.ts';
import { useRecord } from '../../../../ui/record/page/record-context.ts';
import { useZone } from '../../../../ui/words/language.ts';
import { useWords } from '../../../../ui/words/words.ts';
import type { Upcoming } from '../upcoming.ts';
import { hoursWords } from './hours.words.ts';
import { useFormatThere } from './use-hours.tsx';

/** Whether it is open now, and until when it stays so; on its own clock, which is named where the reader's shows another time. */
export const Standing = ({ hours }: { readonly hours: Upcoming }) => {
  const t = useWords(hoursWords);
  const format = useFormatThere(hours.zone);
  const mine = useFormatThere(useZone());
  const { record } = useRecord();
  const now = new Date(useNow()).toISOString();
  if (record.state === 'retired') return <p className="quiet">{t.retired}</p>;
  if (!hours.now) return <p className="quiet">{t.incomplete}</p>;
  const { open, until } = hours.now;
  const when = until && (format.date(until) === format.date(now) ? format.time(until) : format.absolute(until));
  const said = open ? (when ? t.openUntil(when) : t.alwaysOpen) : t.closedUntil(when ?? '');
  return (
    <p className="hours-now" data-open={open}>
      <span className="hours-mark">
        <IconClock size={16} aria-hidden="true" />
        {said}
      </span>
      {mine.time(now) !== format.time(now) && (
        <span className="quiet numbers">{t.there(hours.zone, format.time(now))}</span>
      )}
    </p>
  );
};
