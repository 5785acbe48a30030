import { day } from '../fields/day/day.field.ts';
import { trait } from '../kernel/trait.ts';

/** It is looked at again: last on a day, next on another. */
export const reviewed = trait({
  name: 'reviewed',
  fields: { reviewedOn: day(), reviewDue: day() },
  words: {
    en: { fields: { reviewedOn: 'Last reviewed', reviewDue: 'Next review' } },
    de: { fields: { reviewedOn: 'Zuletzt geprüft', reviewDue: 'Nächste Prüfung' } },
  },
});
