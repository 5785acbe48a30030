import type { FactsAbout } from '../../../kernel/fact.ts';
import { rule } from '../../../kernel/rule.ts';
import { type Footprint, footprintOf } from '../../../methods/footprint/footprint.ts';
import type { sustainabilityAssessment } from './sustainability-assessment.record.ts';

/** How far off a figure may be when nobody says, by what it rests on. */
const usualUncertainty = { measured: 5, nameplate: 40, estimate: 60 } as const;

const wanted = (about: FactsAbout<typeof sustainabilityAssessment>) => ({
  startsOn: about.own('startsOn'),
  endsOn: about.own('endsOn'),
  intensity: about.own('intensity'),
  pue: about.own('pue'),
  items: about.rows(
    'items',
    'pieces',
    'share',
    'basis',
    'energy',
    'watts',
    'hours',
    'uncertainty',
    'embodied',
    'lifeYears',
  ),
});

const yearsOf = (startsOn: string, endsOn: string): number =>
  (Temporal.PlainDate.from(startsOn).until(endsOn, { largestUnit: 'days' }).days + 1) / 365.25;

/** Made anew for each field: the arithmetic is quick, and each value stands with its own reason. */
const figure = (decides: keyof Footprint, of: (found: Footprint) => number, because: string) =>
  rule<typeof sustainabilityAssessment>()({
    decides,
    facts: wanted,
    decide: ({ startsOn, endsOn, intensity, pue, items }) => {
      if (items.length === 0 || !startsOn || !endsOn) return { value: null, because: 'noItems' };
      const found = footprintOf(
        items.map(({ share, basis, uncertainty, pieces, ...item }) => ({
          ...item,
          count: pieces,
          share: share / 100,
          uncertainty: (uncertainty ?? usualUncertainty[basis]) / 100,
          measured: basis === 'measured',
        })),
        { years: yearsOf(startsOn, endsOn), pue, intensity: intensity ?? 0 },
      );
      return { value: of(found), because };
    },
  });

const tenth = (value: number): number => Number(value.toFixed(1));

export const energy = figure('energy', (found) => tenth(found.energy), 'energy');
export const inUse = figure('inUse', (found) => tenth(found.inUse), 'inUse');
export const embodied = figure('embodied', (found) => tenth(found.embodied), 'embodied');
export const total = figure('total', (found) => tenth(found.total), 'total');
export const uncertainty = figure('uncertainty', (found) => tenth(found.uncertainty * 100), 'uncertainty');
export const measuredShare = figure('measuredShare', (found) => Math.round(found.measuredShare * 100), 'measuredShare');
