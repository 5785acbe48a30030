import { practice } from '../../../kernel/practice.ts';
import { acknowledgeBy } from './acknowledge-by.rule.ts';
import { acknowledgeByAnswering } from './acknowledge-by-answering.reaction.ts';
import { answeredInFull } from './answered-in-full.check.ts';
import { customerCase } from './case.record.ts';
import { caseWords } from './case.words.ts';
import { complaints } from './complaints.setting.ts';
import { organisation } from './organisation.rule.ts';
import { priority } from './priority.rule.ts';
import { raiseTheAlarm } from './raise-the-alarm.job.ts';
import { reopenOnReply } from './reopen-on-reply.reaction.ts';
import { team } from './team.rule.ts';
import { tellThePeopleConcerned } from './tell-the-people-concerned.reaction.ts';

export const casePractice = practice({
  name: 'case',
  stage: 'operate',
  words: {
    en: { name: 'Customer cases', help: 'Answer customers’ questions, and put right what they complain about.' },
    de: { name: 'Kundenanliegen', help: 'Fragen von Kunden beantworten und in Ordnung bringen, worüber sie klagen.' },
  },
  records: [{ record: customerCase, words: caseWords, rules: { priority, organisation, team, acknowledgeBy } }],
  needs: ['people', 'organisation', 'portfolio'],
  settings: [complaints],
  checks: [answeredInFull],
  reactions: [tellThePeopleConcerned, reopenOnReply, acknowledgeByAnswering],
  jobs: [raiseTheAlarm],
  notices: {
    'complaint-not-acknowledged': {
      en: 'Nobody has acknowledged {number} in time: {title}',
      de: 'Niemand hat {number} rechtzeitig bestätigt: {title}',
    },
  },
});
