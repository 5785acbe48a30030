import { linkKind } from '../../../kernel/link.ts';

/** From the strategy: what serves an objective, and what answers what was found. */
export const strategyLinks = [
  // A requirement, and the objective it is there for.
  linkKind({
    name: 'realises',
    to: ['objective'],
    purpose: 'forward',
    carries: ['status'],
    words: {
      en: { forward: 'realises', backward: 'is realised by' },
      de: { forward: 'verwirklicht', backward: 'wird verwirklicht durch' },
    },
  }),
  // A direction, and the assessment it responds to; an improvement, and the review that asked for it.
  linkKind({
    name: 'answers',
    purpose: 'forward',
    carries: ['status'],
    words: {
      en: { forward: 'answers', backward: 'is answered by' },
      de: { forward: 'antwortet auf', backward: 'wird beantwortet durch' },
    },
  }),
  // A capability or a skill, and what cannot be done without it.
  linkKind({
    name: 'enables',
    purpose: 'forward',
    carries: ['impact', 'status'],
    words: {
      en: { forward: 'enables', backward: 'is enabled by' },
      de: { forward: 'ermöglicht', backward: 'wird ermöglicht durch' },
    },
  }),
  // A risk, and what it would hurt: no means of it, so no bead, but something to know of how it is doing.
  linkKind({
    name: 'threatens',
    carries: ['impact'],
    words: {
      en: { forward: 'threatens', backward: 'is threatened by' },
      de: { forward: 'bedroht', backward: 'wird bedroht durch' },
    },
  }),
  // A control, plan or change, and the risk it makes smaller.
  linkKind({
    name: 'mitigates',
    purpose: 'forward',
    carries: ['status'],
    words: {
      en: { forward: 'mitigates', backward: 'is mitigated by' },
      de: { forward: 'mindert', backward: 'wird gemindert durch' },
    },
  }),
  // A budget, and what it pays for. What was spent is told by the costs themselves, once.
  linkKind({
    name: 'funds',
    purpose: 'forward',
    carries: ['status'],
    words: {
      en: { forward: 'funds', backward: 'is funded by' },
      de: { forward: 'finanziert', backward: 'wird finanziert durch' },
    },
  }),
  // A cost or time spent, and what it was spent on.
  linkKind({
    name: 'is-cost-of',
    purpose: 'forward',
    carries: ['cost'],
    words: {
      en: { forward: 'is a cost of', backward: 'costs' },
      de: { forward: 'ist Aufwand für', backward: 'verursacht den Aufwand' },
    },
  }),
];
