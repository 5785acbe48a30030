import { useFormat } from '../../../../ui/client/format.ts';
import { RecordLink } from '../../../../ui/parts/record-link.tsx';
import { type Day, dayIn } from '../../../../ui/record/calendar/days.ts';
import { useWords } from '../../../../ui/words/words.ts';
import { clashing, type Planned } from './planned.ts';
import { scheduleWords } from './schedule.words.ts';

type Props = { readonly label: string; readonly days: readonly Day[]; readonly planned: readonly Planned[] };

const Entry = ({ one, planned }: { readonly one: Planned; readonly planned: readonly Planned[] }) => {
  const t = useWords(scheduleWords);
  const format = useFormat();
  const others = clashing(one, planned);
  const freeze = one.type === 'freeze';
  return (
    <td>
      <RecordLink type={one.type} number={one.row.number}>
        <span dir="auto">{freeze ? t.frozen(one.row.title) : one.row.title}</span>
      </RecordLink>
      <small className="quiet numbers">
        {freeze ? t.until(format.day(dayIn(one.until, format.zone))) : `${format.time(one.from)} · ${one.row.number}`}
      </small>
      {others.length > 0 && <span className="schedule-clash">{t.clashes(others.join(', '))}</span>}
    </td>
  );
};

/** The same days for where there is no room for a grid: below each other, those alone on which something stands. */
export const ScheduleAgenda = ({ label, days, planned }: Props) => {
  const t = useWords(scheduleWords);
  const format = useFormat();
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const shown = planned
    .filter(({ type, row }) => type !== 'freeze' || row.state === 'announced')
    .map((one) => ({ one, from: dayIn(one.from, format.zone), until: dayIn(one.until, format.zone) }))
    // What is frozen since before stands on the first day; all else on the day on which it begins.
    .map((each) => (each.one.type === 'freeze' && each.from < first ? { ...each, from: first } : each))
    .filter(({ from, until }) => first <= from && from <= last && first <= until);
  const byDay = Map.groupBy(shown, ({ from }) => from);
  if (byDay.size === 0) return <p className="quiet">{t.nothing}</p>;
  return (
    <table className="calendar-table schedule-agenda" aria-label={label}>
      <tbody>
        {[...byDay]
          .toSorted(([one], [other]) => (one < other ? -1 : 1))
          .map(([day, here]) =>
            here.map(({ one }, at) => (
              <tr key={one.row.id}>
                {at === 0 && (
                  <th scope="rowgroup" rowSpan={here.length}>
                    {format.dayAs(day, { weekday: 'short', day: 'numeric', month: 'short' })}
                  </th>
                )}
                <Entry one={one} planned={planned} />
              </tr>
            )),
          )}
      </tbody>
    </table>
  );
};
