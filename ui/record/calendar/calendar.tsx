import { SegmentedControl } from '@mantine/core';
import { useFormat } from '../../client/format.ts';
import type { FieldMeta, RecordJson, TypeMeta } from '../../client/meta.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { useNow } from '../../parts/now.ts';
import { useSmall } from '../../parts/use-small.ts';
import { useFirstDay } from '../../words/region.ts';
import { useWords } from '../../words/words.ts';
import { leaveList } from '../data/came-from.ts';
import { useGo } from '../data/go.ts';
import { NewsMark } from '../list/list-foot.tsx';
import type { ListState } from '../list/list-state.ts';
import { useListNews } from '../list/use-list-news.ts';
import { useListPlace } from '../split/list-place.ts';
import { calendarWords } from '../words/calendar.ts';
import { listWords } from '../words/list.ts';
import { CalendarBar } from './calendar-bar.tsx';
import { CalendarGrid } from './calendar-grid.tsx';
import { CalendarTable } from './calendar-table.tsx';
import { dayIn, daysOf, type Period, periodFrom, type Span, spans } from './days.ts';
import { useCalendarRows } from './use-calendar-rows.ts';
import './calendar.css';

type Props = {
  readonly type: TypeMeta;
  readonly field: FieldMeta;
  readonly state: ListState;
  readonly onChange: (changes: Partial<ListState>) => void;
};

/** Records on the days of a field: what is due, what was created, when it takes place. */
export const Calendar = ({ type, field, state, onChange }: Props) => {
  const t = useWords(listWords);
  const c = useWords(calendarWords);
  const format = useFormat();
  const go = useGo();
  const now = useNow();
  const { path, search } = useListPlace();
  const today = dayIn(new Date(now).toISOString(), format.zone);
  const small = useSmall();
  const asked = periodFrom(state.period, today);
  // Where there is no room for a grid, its days stand below each other.
  const period: Period = small && asked.span === 'table' ? { ...asked, span: 'month' } : asked;
  const days = daysOf(period, useFirstDay());
  const { rows, byDay, cut, error, refetch } = useCalendarRows(type, state, field, days, now);
  const news = useListNews([type.name], [type.plural]);
  const show = ({ span, day }: Period): void => onChange({ period: `${span}:${day}` });
  const open = (row: RecordJson): void => {
    leaveList({ href: `${path}${search}`, rows: rows.map(({ number }) => ({ plural: type.plural, number })) });
    go(`/${type.plural}/${row.number}`);
  };
  const heading =
    period.span === 'week'
      ? `${format.day(days[0] ?? '')} – ${format.day(days.at(-1) ?? '')}`
      : format.dayAs(period.day, { month: 'long', year: 'numeric' });
  const label = `${type.words.plural}, ${field.label}, ${heading}`;
  const shared = { label, type, field, byDay, onOpen: open };
  return (
    <div className="calendar">
      <CalendarBar
        heading={heading}
        period={period}
        today={today}
        onShow={show}
        {...(type.may.create && { keys: { c: { run: () => go(`/${type.plural}/new`), words: t.createKey } } })}
      >
        <NewsMark count={news.count} onShow={() => void news.show()} />
        <span className="spring" />
        {cut > 0 && <span className="quiet">{c.firstOnly(format.number(cut))}</span>}
        <SegmentedControl
          size="xs"
          value={period.span}
          onChange={(span) => show({ ...period, span: span as Span })}
          aria-label={c.span}
          data={spans.filter((value) => !small || value !== 'table').map((value) => ({ value, label: c.spans[value] }))}
        />
      </CalendarBar>
      <ErrorNote error={error} onRetry={() => void refetch()} />
      <div className="calendar-scroll">
        {small || period.span === 'table' ? (
          <CalendarTable {...shared} />
        ) : (
          <CalendarGrid
            {...shared}
            period={period}
            today={today}
            days={days}
            onDay={(day) => show({ ...period, day })}
          />
        )}
      </div>
    </div>
  );
};
