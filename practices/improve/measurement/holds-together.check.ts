import { check, type Fault } from '../../../kernel/check.ts';
import { isZone } from '../../../methods/measuring/periods.ts';
import type { measure } from './measure.record.ts';

/** The zone is a known one, figures told by hand stand on measures told by hand only, and a day has one of them. */
export const holdsTogether = check<typeof measure>()({
  record: 'measure',
  faults: ({ zone, readings, ...rest }) => {
    const faults: Fault[] = isZone(zone) ? [] : [{ at: 'zone', because: 'noSuchZone', values: { zone } }];
    // A count has records; what is told by hand has none.
    const computed = (rest as { records?: string | null }).records ?? null;
    if (readings.length > 0 && computed !== null) faults.push({ at: 'readings', because: 'computed' });
    readings.forEach(({ toldOn }, at) => {
      if (readings.findIndex((other) => other.toldOn === toldOn) < at)
        faults.push({ at: `readings.${at}.toldOn`, because: 'toldTwice', values: { on: toldOn } });
    });
    return faults;
  },
});
