import { text } from '../fields/text/text.field.ts';
import { yesNo } from '../fields/yes-no/yes-no.field.ts';
import { lines } from '../kernel/lines.ts';
import { trait } from '../kernel/trait.ts';

/** Steps to be ticked off. Mandatory ones can hold up a verb: a guard says which. */
export const checklisted = trait({
  name: 'checklisted',
  lines: {
    checklist: lines({
      step: text({ required: true }),
      mandatory: yesNo({ default: false }),
      done: yesNo({ default: false }),
    }),
  },
  words: {
    de: {
      lines: {
        checklist: { label: 'Checkliste', fields: { step: 'Schritt', mandatory: 'Pflicht', done: 'Erledigt' } },
      },
    },
  },
});
