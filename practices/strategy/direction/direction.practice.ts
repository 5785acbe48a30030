import { practice } from '../../../kernel/practice.ts';
import { direction } from './direction.record.ts';
import { directionWords } from './direction.words.ts';
import { leading } from './leading.rule.ts';
import { namesWhatThereIs } from './names-what-there-is.check.ts';
import { nextCheck } from './next-check.rule.ts';
import { remindOfChecks } from './remind-of-checks.job.ts';
import { standing } from './standing.rule.ts';
import { tellThatItIsInQuestion } from './tell-that-it-is-in-question.reaction.ts';
import { way } from './way.rule.ts';

export const directionPractice = practice({
  name: 'direction',
  stage: 'strategy',
  words: {
    en: {
      name: 'Directions',
      help: 'How we go about it: options weighed, the decision, and the assumptions under which it holds.',
    },
    de: {
      name: 'Richtungen',
      help: 'Wie wir es angehen: abgewogene Optionen, die Entscheidung und die Annahmen, unter denen sie gilt.',
    },
  },
  records: [{ record: direction, words: directionWords, rules: { leading, way, standing, nextCheck } }],
  needs: ['people', 'objective', 'portfolio'],
  checks: [namesWhatThereIs],
  reactions: [tellThatItIsInQuestion],
  jobs: [remindOfChecks],
  notices: {
    'assumption-to-check': {
      en: 'An assumption of {number} is to be checked: {title}',
      de: 'Eine Annahme von {number} ist zu prüfen: {title}',
    },
    'assumption-failed': {
      en: 'An assumption of {number} has failed; the decision is in question: {title}',
      de: 'Eine Annahme von {number} trifft nicht zu; die Entscheidung steht in Frage: {title}',
    },
  },
});
