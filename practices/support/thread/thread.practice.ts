import { practice } from '../../../kernel/practice.ts';
import { buildLinks } from './build.links.ts';
import { designLinks } from './design.links.ts';
import { improveLinks } from './improve.links.ts';
import { operateLinks } from './operate.links.ts';
import { strategyLinks } from './strategy.links.ts';
import { supportLinks } from './support.links.ts';

/** What leads from a means to its purpose, over all practices: kinds of link that no single one of them owns. */
export const threadPractice = practice({
  name: 'thread',
  stage: 'support',
  words: {
    en: {
      name: 'Thread',
      help: 'How everything hangs together: from what is done to the objective it is done for, and back.',
    },
    de: {
      name: 'Roter Faden',
      help: 'Wie alles zusammenhängt: von dem, was getan wird, bis zum Ziel, für das es getan wird, und zurück.',
    },
  },
  records: [],
  linkKinds: [...strategyLinks, ...designLinks, ...buildLinks, ...operateLinks, ...improveLinks, ...supportLinks],
});
