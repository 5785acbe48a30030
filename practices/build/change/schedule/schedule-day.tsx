import { useFormat } from '../../../../ui/client/format.ts';
import { RecordLink } from '../../../../ui/parts/record-link.tsx';
import { type Day, dayIn } from '../../../../ui/record/calendar/days.ts';
import { useWords } from '../../../../ui/words/words.ts';
import { clashing, type Planned } from './planned.ts';
import { scheduleWords } from './schedule.words.ts';

type Props = {
  readonly day: Day;
  readonly planned: readonly Planned[];
  readonly today: boolean;
  readonly outside: boolean;
};

/** One day of the calendar: what is frozen, what takes place, and what gets in each other's way. */
export const ScheduleDay = ({ day, planned, today, outside }: Props) => {
  const t = useWords(scheduleWords);
  const format = useFormat();
  const on = ({ from, until }: Planned): boolean => dayIn(from, format.zone) <= day && day <= dayIn(until, format.zone);
  const frozen = planned.filter((each) => each.type === 'freeze' && each.row.state === 'announced' && on(each));
  const here = planned.filter((each) => each.type !== 'freeze' && dayIn(each.from, format.zone) === day);
  return (
    <td className="calendar-day" data-outside={outside || undefined} data-frozen={frozen.length > 0 || undefined}>
      <span className="visually-hidden">{format.dayAs(day, { weekday: 'long', day: 'numeric', month: 'long' })}</span>
      <span className="calendar-number numbers" aria-hidden="true" data-today={today || undefined}>
        {format.dayAs(day, { day: 'numeric' })}
      </span>
      {frozen.map(({ row }) => (
        <span key={row.id} className="schedule-frozen cut" title={t.frozen(String(row.title))}>
          {t.frozen(String(row.title))}
        </span>
      ))}
      <ul>
        {here.map((each) => {
          const others = clashing(each, planned);
          return (
            <li key={each.row.id}>
              <RecordLink type={each.type} number={each.row.number} className="calendar-event">
                <time className="quiet numbers">{format.time(each.from)}</time>
                <span className="cut" dir="auto" title={`${each.row.number} ${each.row.title}`}>
                  {each.row.title}
                </span>
              </RecordLink>
              {others.length > 0 && <span className="schedule-clash">{t.clashes(others.join(', '))}</span>}
            </li>
          );
        })}
      </ul>
    </td>
  );
};
