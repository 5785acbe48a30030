import { reference } from '../fields/reference/reference.field.ts';
import { yesNo } from '../fields/yes-no/yes-no.field.ts';
import { lines } from '../kernel/lines.ts';
import { trait } from '../kernel/trait.ts';

/** People beside those who work on it follow it, and hear what happens. One who `reads` may read it for that alone. */
export const watchable = trait({
  name: 'watchable',
  lines: {
    watchers: lines({ person: reference('person', { required: true }), reads: yesNo({ default: false }) }),
  },
  words: {
    en: { lines: { watchers: { label: 'Watchers', fields: { person: 'Person', reads: 'May read' } } } },
    de: { lines: { watchers: { label: 'Beobachter', fields: { person: 'Person', reads: 'Darf lesen' } } } },
  },
});
