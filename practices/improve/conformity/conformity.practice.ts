import { practice } from '../../../kernel/practice.ts';
import { answeredBeforeClosing } from './answered-before-closing.guard.ts';
import { auditFinding } from './audit-finding.record.ts';
import { auditFindingWords } from './audit-finding.words.ts';
import { effectiveBeforeClosing } from './effective-before-closing.guard.ts';
import { nonconformity } from './nonconformity.record.ts';
import { nonconformityWords } from './nonconformity.words.ts';
import { recordNonconformity } from './record-nonconformity.action.ts';

export const conformityPractice = practice({
  name: 'conformity',
  stage: 'improve',
  words: {
    en: {
      name: 'Conformity',
      help: 'What audits found, what is not as it must be, and whether what was done about it helped.',
    },
    de: {
      name: 'Konformität',
      help: 'Was Audits fanden, was nicht ist, wie es sein muss, und ob half, was dagegen getan wurde.',
    },
  },
  records: [
    { record: auditFinding, words: auditFindingWords },
    { record: nonconformity, words: nonconformityWords },
  ],
  needs: ['people', 'portfolio', 'incident', 'major-incident', 'thread'],
  roles: [
    {
      name: 'quality-manager',
      words: {
        en: {
          label: 'Quality manager',
          help: 'Keeps audits and nonconformities, and says whether what was done helped.',
        },
        de: {
          label: 'Qualitätsverantwortlicher',
          help: 'Führt Audits und Abweichungen und sagt, ob half, was getan wurde.',
        },
      },
    },
  ],
  guards: [answeredBeforeClosing, effectiveBeforeClosing],
  actions: [recordNonconformity],
});
