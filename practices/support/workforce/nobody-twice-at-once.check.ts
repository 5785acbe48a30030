import { check, type Fault } from '../../../kernel/check.ts';
import { isZone } from '../../../methods/measuring/periods.ts';
import { overlaps } from '../../../methods/rostering/lawful.ts';
import { stretchesOf } from '../../../methods/rostering/stretch.ts';
import type { roster } from './roster.record.ts';

/** A roster's days lie in its period, its zone is one, and nobody is in two places at once. */
export const nobodyTwiceAtOnce = check<typeof roster>()({
  record: 'roster',
  faults: ({ plan, zone, firstDay, lastDay }): readonly Fault[] => {
    if (lastDay < firstDay) return [{ at: 'lastDay', because: 'overBeforeBegun' }];
    if (!isZone(zone)) return [{ at: 'zone', because: 'noZone', values: { zone } }];
    const outside = plan.flatMap(({ day }, at) =>
      day < firstDay || day > lastDay ? [{ at: `plan.${at}.day`, because: 'outsidePeriod' }] : [],
    );
    const twice = overlaps(stretchesOf(plan, zone)).map(({ line }) => ({
      at: `plan.${line}.from`,
      because: 'twiceAtOnce',
    }));
    return [...outside, ...twice];
  },
});
