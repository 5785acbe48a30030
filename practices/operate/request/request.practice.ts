import { practice } from '../../../kernel/practice.ts';
import { approvalBy } from './approval-by.rule.ts';
import { presentWhatNeedsApproval } from './present-what-needs-approval.reaction.ts';
import { request } from './request.record.ts';
import { requestWords } from './request.words.ts';
import { service } from './service.rule.ts';
import { tasksBeforeFulfilled } from './tasks-before-fulfilled.guard.ts';

export const requestPractice = practice({
  name: 'request',
  stage: 'operate',
  words: {
    en: {
      name: 'Service requests',
      help: 'Give people what they ask for, from order to delivery, with the approval it needs.',
    },
    de: {
      name: 'Serviceanforderungen',
      help: 'Menschen geben, worum sie bitten: von der Bestellung bis zur Lieferung, mit der nötigen Genehmigung.',
    },
  },
  records: [{ record: request, words: requestWords, rules: { approvalBy, service } }],
  needs: ['people', 'organisation', 'configuration', 'portfolio', 'catalogue', 'approval'],
  guards: [tasksBeforeFulfilled],
  reactions: [presentWhatNeedsApproval],
});
