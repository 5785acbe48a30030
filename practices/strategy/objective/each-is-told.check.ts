import { check, type Fault } from '../../../kernel/check.ts';
import type { objective } from './objective.record.ts';

/** Each of its figures is told by a measure, or by hand with a name and a unit; never by both. */
export const eachIsTold = check<typeof objective>()({
  record: 'objective',
  faults: ({ measures }) =>
    measures.flatMap(({ measure, name, unit, current, currentOn }, at): readonly Fault[] => {
      const fault = (field: string, because: string): Fault => ({ at: `measures.${at}.${field}`, because });
      if (measure)
        return [
          ...(unit === null ? [] : [fault('unit', 'toldByMeasure')]),
          ...(current === null ? [] : [fault('current', 'toldByMeasure')]),
          ...(currentOn === null ? [] : [fault('currentOn', 'toldByMeasure')]),
        ];
      return [
        ...(name === null ? [fault('name', 'nameMissing')] : []),
        ...(unit === null ? [fault('unit', 'unitMissing')] : []),
      ];
    }),
});
