import { linkKind } from '../../../kernel/link.ts';
import { practice } from '../../../kernel/practice.ts';
import { escort } from './escort.rule.ts';
import { instructedBeforeRestrictedArea } from './instructed-before-restricted-area.guard.ts';
import { missThoseWhoDidNotCome } from './miss-those-who-did-not-come.job.ts';
import { tellTheHost } from './tell-the-host.reaction.ts';
import { visitor } from './visitor.record.ts';
import { visitorWords } from './visitor.words.ts';
import { waiting } from './waiting.setting.ts';

export const visitorPractice = practice({
  name: 'visitor',
  stage: 'operate',
  words: {
    en: { name: 'Visitors', help: 'Know who is coming, who is in the house, and who goes with them.' },
    de: { name: 'Besuche', help: 'Wissen, wer kommt, wer im Haus ist und wer begleitet.' },
  },
  records: [{ record: visitor, words: visitorWords, rules: { escort } }],
  needs: ['people', 'organisation'],
  roles: [
    {
      name: 'reception',
      words: {
        en: { label: 'Reception', help: 'Lets visitors in and out.' },
        de: { label: 'Empfang', help: 'Lässt Besuch ein und aus.' },
      },
    },
  ],
  settings: [waiting],
  linkKinds: [
    linkKind({
      name: 'comes-for',
      from: ['visitor'],
      words: {
        en: { forward: 'comes for', backward: 'is the reason for the visit of' },
        de: { forward: 'kommt wegen', backward: 'ist der Grund für den Besuch von' },
      },
    }),
  ],
  guards: [instructedBeforeRestrictedArea],
  reactions: [tellTheHost],
  jobs: [missThoseWhoDidNotCome],
});
