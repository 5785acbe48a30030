import { useFormat } from '../../../../ui/client/format.ts';
import { useNow } from '../../../../ui/parts/now.ts';
import { useWords } from '../../../../ui/words/words.ts';
import type { UpcomingDay } from '../upcoming.ts';
import { type Bar, barsOf } from './bars.ts';
import { hoursWords } from './hours.words.ts';
import { useOpeningsText } from './use-openings-text.tsx';

const share = (minutes: number): string => `${(minutes / 1440) * 100}%`;

const Track = ({ bars, now }: { readonly bars: readonly Bar[]; readonly now: number | null }) => (
  <div className="hours-track" aria-hidden="true">
    {bars.map(([from, until]) => (
      <span
        key={from}
        className="hours-bar"
        style={{ insetInlineStart: share(from), inlineSize: share(until - from) }}
      />
    ))}
    {now !== null && <span className="hours-here" style={{ insetInlineStart: share(now) }} />}
  </div>
);

const minutesNow = (zone: string, now: number): number => {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(now);
  return Number(parts.slice(0, 2)) * 60 + Number(parts.slice(3, 5));
};

type Props = { readonly days: readonly UpcomingDay[]; readonly zone: string; readonly today: string };

/** Seven days as bars from midnight to midnight on the calendar's clock; `days` begins with the day before them. */
export const Week = ({ days, zone, today }: Props) => {
  const t = useWords(hoursWords);
  const format = useFormat();
  const text = useOpeningsText();
  const now = minutesNow(zone, useNow());
  return (
    <table className="hours-week">
      <caption>{t.week}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{t.day}</th>
          <th scope="col">{t.openings}</th>
        </tr>
      </thead>
      <tbody>
        {days.slice(1, 8).map((each, at) => (
          <tr key={each.day} data-because={each.because} data-today={each.day === today}>
            <th scope="row">
              {format.dayAs(each.day, { weekday: 'short', day: 'numeric', month: 'short' })}
              {each.day === today && <span className="visually-hidden"> ({t.today})</span>}
            </th>
            <td>
              <Track bars={barsOf(each, days[at])} now={each.day === today ? now : null} />
              <span className="hours-said">
                <span className="numbers">{text(each, days[at])}</span>
                {each.name && <span dir="auto"> · {each.name}</span>}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
