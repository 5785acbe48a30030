import { linkKind } from '../../../kernel/link.ts';

/** From improvement: what tells how something does, and what makes it better. */
export const improveLinks = [
  // A measure, and what its figures are about.
  linkKind({
    name: 'measures',
    purpose: 'forward',
    carries: ['status'],
    words: {
      en: { forward: 'measures', backward: 'is measured by' },
      de: { forward: 'misst', backward: 'wird gemessen durch' },
    },
  }),
  // An improvement, and the measure it is to move.
  linkKind({
    name: 'moves',
    purpose: 'forward',
    carries: ['status'],
    words: {
      en: { forward: 'moves', backward: 'is moved by' },
      de: { forward: 'bewegt', backward: 'wird bewegt durch' },
    },
  }),
];
