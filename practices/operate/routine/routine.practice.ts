import { practice } from '../../../kernel/practice.ts';
import { nextAt } from './next-at.rule.ts';
import { openTasksInTime } from './open-tasks-in-time.job.ts';
import { rhythmThatCanBe } from './rhythm-that-can-be.check.ts';
import { routine } from './routine.record.ts';
import { routineWords } from './routine.words.ts';

export const routinePractice = practice({
  name: 'routine',
  stage: 'operate',
  words: {
    en: {
      name: 'Routine work',
      help: 'What has to be done again and again so that services go on; what was not done is seen the same day.',
    },
    de: {
      name: 'Routinearbeit',
      help: 'Was immer wieder zu tun ist, damit Services laufen; was nicht getan wurde, fällt am selben Tag auf.',
    },
  },
  records: [{ record: routine, words: routineWords, rules: { 'next-at': nextAt } }],
  needs: ['people', 'portfolio', 'task', 'thread'],
  checks: [rhythmThatCanBe],
  jobs: [openTasksInTime],
});
