import { linkKind } from '../../../kernel/link.ts';

/** From the operation: what hits a service, and what is done about it. */
export const operateLinks = [
  // An incident, problem, change or outage, and what it is about.
  linkKind({
    name: 'affects',
    purpose: 'forward',
    carries: ['impact'],
    words: {
      en: { forward: 'affects', backward: 'is affected by' },
      de: { forward: 'betrifft', backward: 'ist betroffen von' },
    },
  }),
  // A problem or known error, and the incident behind which it stands.
  linkKind({
    name: 'explains',
    to: ['incident'],
    purpose: 'forward',
    carries: ['status'],
    words: {
      en: { forward: 'explains', backward: 'is explained by' },
      de: { forward: 'erklärt', backward: 'wird erklärt durch' },
    },
  }),
  // A change or release, and the incident or problem that it puts an end to.
  linkKind({
    name: 'resolves',
    to: ['incident', 'problem'],
    purpose: 'forward',
    carries: ['status'],
    words: {
      en: { forward: 'resolves', backward: 'is resolved by' },
      de: { forward: 'behebt', backward: 'wird behoben durch' },
    },
  }),
  // A work order, visit or task, and what it is done for.
  linkKind({
    name: 'fulfils',
    purpose: 'forward',
    carries: ['status', 'cost'],
    words: {
      en: { forward: 'fulfils', backward: 'is fulfilled by' },
      de: { forward: 'erledigt', backward: 'wird erledigt durch' },
    },
  }),
  // A request, and the service or the offer of the catalogue that it is about.
  linkKind({
    name: 'asks-for',
    purpose: 'forward',
    words: {
      en: { forward: 'asks for', backward: 'is asked for by' },
      de: { forward: 'fordert an', backward: 'wird angefordert durch' },
    },
  }),
  // An article, and what it is written about.
  linkKind({
    name: 'documents',
    purpose: 'forward',
    words: {
      en: { forward: 'documents', backward: 'is documented by' },
      de: { forward: 'beschreibt', backward: 'wird beschrieben in' },
    },
  }),
];
