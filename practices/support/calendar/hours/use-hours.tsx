import { useQuery } from '@tanstack/react-query';
import { api } from '../../../../ui/client/api.ts';
import { type Formats, formats } from '../../../../ui/client/format.ts';
import { useRecord } from '../../../../ui/record/page/record-context.ts';
import { useWriting } from '../../../../ui/words/region.ts';
import type { Upcoming } from '../upcoming.ts';

/** The day before today in a zone: what is open over midnight reaches into today. */
const yesterdayIn = (zone: string): string => {
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(new Date());
  return new Date(Date.parse(today) - 86_400_000).toISOString().slice(0, 10);
};

const [minute, hour] = [60_000, 3_600_000];

/** Until it opens or closes next, within a minute and an hour. */
const untilItTurns = (answer: Upcoming | undefined): number => {
  const turns = answer?.now?.until ? Date.parse(answer.now.until) - Date.now() : hour;
  return Math.min(hour, Math.max(minute, turns + 1_000));
};

/** The day before today and four weeks from today on, and how it stands now; asked anew when it opens or closes. */
export const useHours = () => {
  const { record } = useRecord();
  const zone = String(record['zone']);
  return useQuery({
    queryKey: ['calendar', record.number, record.version],
    queryFn: ({ signal }) =>
      api.get<Upcoming>(`/calendars/${record.number}/upcoming`, { from: yesterdayIn(zone), days: 29 }, signal),
    refetchInterval: ({ state }) => untilItTurns(state.data),
  });
};

/** How dates and times are written, on the calendar's clock rather than the reader's. */
export const useFormatThere = (zone: string): Formats => formats(useWriting(), zone);
