import { linkKind } from '../../../kernel/link.ts';

/** From what everything stands on: components, suppliers, people and what they can do. */
export const supportLinks = [
  // A component, asset, supplier or contract, and the service that rests on it.
  linkKind({
    name: 'supports',
    to: ['service'],
    purpose: 'forward',
    carries: ['impact', 'status', 'cost'],
    words: {
      en: { forward: 'supports', backward: 'rests on' },
      de: { forward: 'trägt', backward: 'ruht auf' },
    },
  }),
  // A course, hire or purchase, and the capability it brings.
  linkKind({
    name: 'closes',
    purpose: 'forward',
    carries: ['status', 'cost'],
    words: {
      en: { forward: 'closes the gap of', backward: 'has its gap closed by' },
      de: { forward: 'schließt die Lücke von', backward: 'wird geschlossen durch' },
    },
  }),
  // A course, and the skill that is learnt.
  linkKind({
    name: 'teaches',
    purpose: 'forward',
    carries: ['status'],
    words: {
      en: { forward: 'teaches', backward: 'is taught by' },
      de: { forward: 'vermittelt', backward: 'wird vermittelt durch' },
    },
  }),
  // A work order, and the component it is done on.
  linkKind({
    name: 'maintains',
    purpose: 'forward',
    carries: ['status', 'cost'],
    words: {
      en: { forward: 'maintains', backward: 'is maintained by' },
      de: { forward: 'hält instand', backward: 'wird instand gehalten durch' },
    },
  }),
];
