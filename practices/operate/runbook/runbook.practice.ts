import { linkKind } from '../../../kernel/link.ts';
import { practice } from '../../../kernel/practice.ts';
import { fittingRunbooks } from './fitting-runbooks.query.ts';
import { followRunbook } from './follow-runbook.action.ts';
import { runbook } from './runbook.record.ts';
import { runbookWords } from './runbook.words.ts';

export const runbookPractice = practice({
  name: 'runbook',
  stage: 'operate',
  words: {
    en: { name: 'Runbooks', help: 'How something is done, step by step, and what must not be left out.' },
    de: { name: 'Ablaufpläne', help: 'Wie etwas Schritt für Schritt getan wird und was nicht fehlen darf.' },
  },
  records: [{ record: runbook, words: runbookWords }],
  refusals: {
    de: {
      '{} is not published.': '{} ist nicht veröffentlicht.',
    },
  },
  needs: ['people', 'portfolio', 'incident'],
  linkKinds: [
    linkKind({
      name: 'follows',
      from: ['incident'],
      to: ['runbook'],
      words: {
        en: { forward: 'follows', backward: 'is followed on' },
        de: { forward: 'folgt', backward: 'wird befolgt bei' },
      },
    }),
  ],
  actions: [followRunbook],
  queries: [fittingRunbooks],
});
