import { practice } from '../../../kernel/practice.ts';
import { acceptedForATime } from './accepted-for-a-time.guard.ts';
import { endAcceptances } from './end-acceptances.job.ts';
import { levelRules } from './level.rule.ts';
import { risk } from './risk.record.ts';
import { riskWords } from './risk.words.ts';
import { riskMatrix } from './risk-matrix.setting.ts';

export const riskPractice = practice({
  name: 'risk',
  stage: 'strategy',
  words: {
    en: {
      name: 'Risks',
      help: 'What may happen, how grave it would be, what is done about it, and who accepts what is left, until when.',
    },
    de: {
      name: 'Risiken',
      help: 'Was geschehen kann, wie schwer es wiegt, was dagegen getan wird und wer den Rest bis wann trägt.',
    },
  },
  records: [{ record: risk, words: riskWords, rules: levelRules }],
  opens: 'risk-matrix',
  screens: { 'risk-matrix': { en: 'As a matrix', de: 'Als Matrix' } },
  refusals: {
    de: {
      'must be as many as the matrix is wide, or none': 'müssen so viele sein, wie die Matrix breit ist, oder keine',
      'must lie between where medium and critical begin': 'muss zwischen dem Beginn von mittel und kritisch liegen',
    },
  },
  needs: ['people', 'portfolio', 'objective'],
  roles: [
    {
      name: 'risk-manager',
      words: {
        en: {
          label: 'Risk manager',
          help: 'Keeps the register of risks, and sees to it that each is assessed and looked at again.',
        },
        de: {
          label: 'Risikomanager',
          help: 'Führt das Risikoregister und sorgt dafür, dass jedes eingestuft und wieder geprüft wird.',
        },
      },
    },
  ],
  settings: [riskMatrix],
  guards: [acceptedForATime],
  jobs: [endAcceptances],
  notices: {
    'risk-acceptance-ends': {
      en: 'The acceptance of {number} ends soon: {title}',
      de: 'Die Annahme von {number} endet bald: {title}',
    },
    'risk-acceptance-over': {
      en: 'The acceptance of {number} is over; assess it again: {title}',
      de: 'Die Annahme von {number} ist abgelaufen; neu einzustufen: {title}',
    },
  },
});
