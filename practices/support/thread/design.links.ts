import { linkKind } from '../../../kernel/link.ts';

/** From the design: what meets a requirement, how a service is made, what is agreed about it. */
export const designLinks = [
  // A design, process or plan, and the requirement it meets.
  linkKind({
    name: 'satisfies',
    purpose: 'forward',
    carries: ['status'],
    words: {
      en: { forward: 'satisfies', backward: 'is satisfied by' },
      de: { forward: 'erfüllt', backward: 'wird erfüllt durch' },
    },
  }),
  // A service, and the design it carries out.
  linkKind({
    name: 'designed-as',
    from: ['service'],
    purpose: 'forward',
    carries: ['impact', 'status'],
    words: {
      en: { forward: 'is designed as', backward: 'is the design of' },
      de: { forward: 'ist entworfen als', backward: 'ist der Entwurf von' },
    },
  }),
  // An agreement, contract or plan, and what it is about.
  linkKind({
    name: 'covers',
    purpose: 'forward',
    carries: ['status'],
    words: {
      en: { forward: 'covers', backward: 'is covered by' },
      de: { forward: 'deckt ab', backward: 'wird abgedeckt durch' },
    },
  }),
  // An offer of the catalogue, and the service that is behind it.
  linkKind({
    name: 'offers',
    to: ['service'],
    purpose: 'forward',
    carries: ['status'],
    words: {
      en: { forward: 'offers', backward: 'is offered as' },
      de: { forward: 'bietet an', backward: 'wird angeboten als' },
    },
  }),
];
