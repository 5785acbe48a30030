import { practice } from '../../../kernel/practice.ts';
import { contract } from './contract.record.ts';
import { contractWords } from './contract.words.ts';
import { drawUpContract } from './draw-up-contract.action.ts';
import { noticeInTime } from './notice-in-time.guard.ts';
import { noticeOn } from './notice-on.rule.ts';
import { remindBeforeNotice } from './remind-before-notice.job.ts';
import { renewByItself } from './renew-by-itself.job.ts';
import { termHoldsTogether } from './term-holds-together.check.ts';

export const contractPractice = practice({
  name: 'contract',
  stage: 'support',
  words: {
    en: { name: 'Contracts', help: 'What was signed with others, and what has to be decided by when.' },
    de: { name: 'Verträge', help: 'Was mit anderen unterschrieben ist und was bis wann zu entscheiden ist.' },
  },
  records: [{ record: contract, words: contractWords, rules: { noticeOn } }],
  needs: ['people', 'organisation', 'portfolio', 'supplier', 'asset'],
  actions: [drawUpContract],
  guards: [noticeInTime],
  checks: [termHoldsTogether],
  jobs: [remindBeforeNotice, renewByItself],
  notices: {
    'contract-notice-near': {
      en: 'The last day to give notice of {number} comes near: {title}',
      de: 'Der letzte Tag zur Kündigung von {number} rückt näher: {title}',
    },
  },
});
