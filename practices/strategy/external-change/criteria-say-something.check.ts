import { check, type Fault, type Whole } from '../../../kernel/check.ts';
import { compareVersions } from '../../../methods/compatibility/fit.ts';
import type { externalChange } from './external-change.record.ts';

type Criterion = Whole<typeof externalChange>['criteria'][number];

const faultsOf = (line: Criterion, at: string): readonly Fault[] => {
  const { technology, from, until, supplier, country, data, characteristic } = line;
  if (!technology && (from || until)) return [{ at: `${at}.technology`, because: 'versionsOfWhat' }];
  if (from && until && compareVersions(from, until) > 0)
    return [{ at: `${at}.until`, because: 'versionsBackwards', values: { from, until } }];
  const says = [technology, supplier, country, data, characteristic].some(Boolean);
  return says ? [] : [{ at: `${at}.technology`, because: 'saysNothing' }];
};

const daysOf = ({ announcedOn, inForceOn, endsOn }: Whole<typeof externalChange>): readonly Fault[] => [
  ...(announcedOn && inForceOn && inForceOn < announcedOn ? [{ at: 'inForceOn', because: 'beforeAnnounced' }] : []),
  ...(inForceOn && endsOn && endsOn < inForceOn ? [{ at: 'endsOn', because: 'endsBefore' }] : []),
];

/** Every criterion says whom it concerns, and days come in their order. */
export const criteriaSaySomething = check<typeof externalChange>()({
  record: 'external-change',
  faults: (whole) => [...whole.criteria.flatMap((line, at) => faultsOf(line, `criteria.${at}`)), ...daysOf(whole)],
});
