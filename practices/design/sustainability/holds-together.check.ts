import { check, type Fault } from '../../../kernel/check.ts';
import type { sustainabilityAssessment } from './sustainability-assessment.record.ts';

/** A period has an end after its beginning; an item says its energy, or power and hours; what was spent on making it, over how long. */
export const holdsTogether = check<typeof sustainabilityAssessment>()({
  record: 'sustainability-assessment',
  faults: ({ startsOn, endsOn, items }) => [
    ...(startsOn && endsOn && endsOn < startsOn ? [{ at: 'endsOn', because: 'beforeStart' }] : []),
    ...items.flatMap(({ energy, watts, hours, embodied, lifeYears }, at): Fault[] => {
      const faults: Fault[] = [];
      if (energy === null && (watts === null || hours === null))
        faults.push({ at: `items.${at}.energy`, because: 'noEnergy' });
      if (embodied && !lifeYears) faults.push({ at: `items.${at}.lifeYears`, because: 'noLife' });
      return faults;
    }),
  ],
});
