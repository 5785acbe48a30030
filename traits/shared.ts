import { reference } from '../fields/reference/reference.field.ts';
import { lines } from '../kernel/lines.ts';
import { trait } from '../kernel/trait.ts';

/** It is shared with organisations by name: their people are among its readers, as far as its permissions let readers in. */
export const shared = trait({
  name: 'shared',
  lines: { sharedWith: lines({ organisation: reference('organisation', { required: true }) }) },
  words: {
    en: { lines: { sharedWith: { label: 'Shared with', fields: { organisation: 'Organisation' } } } },
    de: { lines: { sharedWith: { label: 'Geteilt mit', fields: { organisation: 'Organisation' } } } },
  },
});
