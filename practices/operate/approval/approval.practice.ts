import { linkKind } from '../../../kernel/link.ts';
import { practice } from '../../../kernel/practice.ts';
import { approval } from './approval.record.ts';
import { approvalWords } from './approval.words.ts';
import { askTheApprovers } from './ask-the-approvers.reaction.ts';
import { goByTheDecision, tellTheDeputy } from './go-by-the-decision.reaction.ts';
import { notTheRequester } from './not-the-requester.guard.ts';
import { remindOfApprovals } from './remind-of-approvals.job.ts';

export const approvalPractice = practice({
  name: 'approval',
  stage: 'operate',
  words: {
    en: { name: 'Approvals', help: 'Who must agree before something goes on, in which order, and what they decided.' },
    de: {
      name: 'Genehmigungen',
      help: 'Wer zustimmen muss, bevor etwas weitergeht, in welcher Reihenfolge, und wie entschieden wurde.',
    },
  },
  records: [{ record: approval, words: approvalWords }],
  needs: ['people'],
  linkKinds: [
    linkKind({
      name: 'decides-on',
      from: ['approval'],
      words: {
        en: { forward: 'decides on', backward: 'is decided by' },
        de: { forward: 'entscheidet über', backward: 'wird entschieden durch' },
      },
    }),
  ],
  guards: [notTheRequester],
  reactions: [askTheApprovers, goByTheDecision, tellTheDeputy],
  jobs: [remindOfApprovals],
  notices: {
    'approval-asked': { en: 'Your decision is wanted: {title}', de: 'Ihre Entscheidung ist gefragt: {title}' },
    'approval-overdue': { en: 'Your decision is overdue: {title}', de: 'Ihre Entscheidung ist überfällig: {title}' },
    'approval-given': { en: '{number} is approved: {title}', de: '{number} ist genehmigt: {title}' },
    'approval-refused': { en: '{number} was refused: {title}', de: '{number} wurde abgelehnt: {title}' },
  },
});
