import { practice } from '../../../kernel/practice.ts';
import { catalogueItem } from './catalogue-item.record.ts';
import { catalogueItemWords } from './catalogue-item.words.ts';
import { showWhatIsPromised } from './show-what-is-promised.reaction.ts';

export const cataloguePractice = practice({
  name: 'catalogue',
  stage: 'design',
  words: {
    en: {
      name: 'Service catalogue',
      help: 'What can be asked for: what it is, what it costs, who may have it and how soon.',
    },
    de: {
      name: 'Servicekatalog',
      help: 'Was angefordert werden kann: was es ist, was es kostet, wer es haben darf und wie bald.',
    },
  },
  records: [{ record: catalogueItem, words: catalogueItemWords }],
  needs: ['people', 'organisation', 'portfolio', 'service-level'],
  reactions: [showWhatIsPromised],
});
