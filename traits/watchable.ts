import { reference } from '../fields/reference/reference.field.ts';
import { lines } from '../kernel/lines.ts';
import { trait } from '../kernel/trait.ts';

/** People beside those who work on it follow it, and hear what happens. */
export const watchable = trait({
  name: 'watchable',
  lines: { watchers: lines({ person: reference('person', { required: true }) }) },
  words: { de: { lines: { watchers: { label: 'Beobachter', fields: { person: 'Person' } } } } },
});
