import { practice } from '../../../kernel/practice.ts';
import { capability } from './capability.record.ts';
import { capabilityWords } from './capability.words.ts';
import { gap } from './gap.rule.ts';
import { levelReachesWhatIsWanted } from './level-reaches-what-is-wanted.guard.ts';

export const capabilityPractice = practice({
  name: 'capability',
  stage: 'strategy',
  words: {
    en: {
      name: 'Capabilities',
      help: 'What we must be able to do, how well we can, and the training, hiring and technology that close the gap.',
    },
    de: {
      name: 'Fähigkeiten',
      help: 'Was wir können müssen, wie gut wir es können und welche Schulung, Einstellung und Technik die Lücke schließt.',
    },
  },
  records: [{ record: capability, words: capabilityWords, rules: { gap } }],
  needs: ['people', 'objective'],
  guards: [levelReachesWhatIsWanted],
});
