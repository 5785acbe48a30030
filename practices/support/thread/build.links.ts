import { linkKind } from '../../../kernel/link.ts';

/** From building: what is made, and what shows that it is right. */
export const buildLinks = [
  // A release, and what it brings.
  linkKind({
    name: 'delivers',
    purpose: 'forward',
    carries: ['status', 'cost'],
    words: {
      en: { forward: 'delivers', backward: 'is delivered by' },
      de: { forward: 'liefert', backward: 'wird geliefert durch' },
    },
  }),
  // A change or task, and what it puts into effect.
  linkKind({
    name: 'implements',
    purpose: 'forward',
    carries: ['status', 'cost'],
    words: {
      en: { forward: 'implements', backward: 'is implemented by' },
      de: { forward: 'setzt um', backward: 'wird umgesetzt durch' },
    },
  }),
  // A test, and what it holds to its word.
  linkKind({
    name: 'verifies',
    purpose: 'forward',
    carries: ['status'],
    words: {
      en: { forward: 'verifies', backward: 'is verified by' },
      de: { forward: 'prüft', backward: 'wird geprüft durch' },
    },
  }),
];
