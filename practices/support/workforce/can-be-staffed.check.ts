import { secondsOf } from '../../../fields/duration/duration.field.ts';
import { check, type Fault } from '../../../kernel/check.ts';
import type { demand } from './demand.record.ts';
import { type DemandRow, isOnTheLine } from './demand-of.ts';

/** Beyond so many at once nobody plans by the hour, and the sums would take long. */
const mostErlang = 1_000;

const lineFaults = ({ hours, handling }: DemandRow): readonly Fault[] => {
  const seen = new Set<string>();
  const seconds = secondsOf(handling) ?? 0;
  return hours.flatMap(({ weekday, hour, contacts }, at): Fault[] => {
    const key = `${weekday} ${hour}`;
    const twice = seen.has(key);
    seen.add(key);
    if (twice) return [{ at: `hours.${at}.hour`, because: 'hourTwice' }];
    return contacts * seconds > mostErlang * 3600 ? [{ at: `hours.${at}.contacts`, because: 'tooMuch' }] : [];
  });
};

/** An hour stands once, what may lie may lie for an hour at least, and contacts take some time. */
export const canBeStaffed = check<typeof demand>()({
  record: 'demand',
  faults: (row): readonly Fault[] => [
    ...lineFaults(row),
    ...(secondsOf(row.handling) === 0 ? [{ at: 'handling', because: 'takesNoTime' }] : []),
    ...(!isOnTheLine(row) && (secondsOf(row.within) ?? 0) < 3600 ? [{ at: 'within', because: 'anHourAtLeast' }] : []),
    ...(row.validFrom && row.validUntil && row.validUntil < row.validFrom
      ? [{ at: 'validUntil', because: 'overBeforeBegun' }]
      : []),
  ],
});
