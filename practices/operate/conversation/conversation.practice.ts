import { linkKind } from '../../../kernel/link.ts';
import { practice } from '../../../kernel/practice.ts';
import { conversation } from './conversation.record.ts';
import { conversationWords } from './conversation.words.ts';
import { organisation } from './organisation.rule.ts';
import { startedAt } from './started-at.rule.ts';
import { team } from './team.rule.ts';
import { turnInto } from './turn-into.action.ts';
import { waitingSince } from './waiting-since.rule.ts';
import { whoWaitsForWhom } from './who-waits-for-whom.reaction.ts';

export const conversationPractice = practice({
  name: 'conversation',
  stage: 'operate',
  words: {
    en: { name: 'Conversations', help: 'Be there when somebody gets in touch, whatever it will become.' },
    de: { name: 'Gespräche', help: 'Da sein, wenn jemand sich meldet, was auch immer daraus wird.' },
  },
  records: [{ record: conversation, words: conversationWords, rules: { startedAt, waitingSince, organisation, team } }],
  needs: ['people', 'organisation', 'portfolio', 'incident', 'request', 'case'],
  linkKinds: [
    linkKind({
      name: 'turned-into',
      from: ['conversation'],
      to: ['incident', 'request', 'case'],
      joins: true,
      words: {
        en: { forward: 'turned into', backward: 'began as' },
        de: { forward: 'wurde zu', backward: 'begann als' },
      },
    }),
  ],
  actions: [turnInto],
  reactions: [whoWaitsForWhom],
});
