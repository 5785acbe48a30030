import { words } from '../../../kernel/words.ts';
import type { auditFinding } from './audit-finding.record.ts';

export const auditFindingWords = words<typeof auditFinding>({
  en: {
    name: 'Audit finding',
    plural: 'Audit findings',
    help: 'What an audit found of a clause, and what it rests on.',
    fields: {
      audit: { label: 'Audit', help: 'Which audit it was: internal, of a customer, of the certifier, and when.' },
      clause: { label: 'Clause', help: 'Of the standard or rule that it was held against.' },
      evidence: { label: 'Evidence', help: 'What was seen, so that another would find the same.' },
      owner: { label: 'Owner', help: 'Answers it.' },
      due: 'Answer by',
      response: { label: 'Answer', help: 'What is done about it, or why nothing is.' },
    },
    verbs: {
      answer: { label: 'Answer', done: 'answered' },
      return: { label: 'Return', done: 'returned' },
      close: { label: 'Close', done: 'closed' },
      reopen: { label: 'Reopen', done: 'reopened' },
    },
    sections: { what: 'What', audit: 'Audit', answer: 'Answer' },
    lists: { current: 'Current', mine: 'Mine', all: 'All' },
    refusals: { notAnswered: 'Record the nonconformity first: one that is found is answered by one.' },
    actions: {
      'record-nonconformity': {
        label: 'Record the nonconformity',
        done: 'nonconformity recorded',
        arguments: { owner: 'Owner' },
      },
    },
  },
  de: {
    name: 'Auditfeststellung',
    plural: 'Auditfeststellungen',
    help: 'Was ein Audit zu einem Abschnitt feststellte und worauf es sich stützt.',
    fields: {
      title: 'Titel',
      audit: { label: 'Audit', help: 'Welches Audit es war: intern, eines Kunden, der Zertifizierung, und wann.' },
      auditedOn: 'Auditiert am',
      auditor: 'Auditor',
      standard: 'Norm',
      clause: { label: 'Abschnitt', help: 'Der Norm oder Regel, an der gemessen wurde.' },
      kind: 'Art',
      evidence: { label: 'Nachweis', help: 'Was gesehen wurde, so dass andere dasselbe fänden.' },
      service: 'Service',
      owner: { label: 'Verantwortlich', help: 'Beantwortet sie.' },
      due: 'Antwort bis',
      response: { label: 'Antwort', help: 'Was dazu getan wird oder warum nichts.' },
    },
    choices: {
      kind: {
        'major-nonconformity': 'Hauptabweichung',
        'minor-nonconformity': 'Nebenabweichung',
        observation: 'Beobachtung',
        opportunity: 'Verbesserungsmöglichkeit',
        strength: 'Stärke',
      },
    },
    states: { raised: 'Erhoben', answered: 'Beantwortet', closed: 'Geschlossen' },
    verbs: {
      answer: { label: 'Beantworten', done: 'beantwortet' },
      return: { label: 'Zurückgeben', done: 'zurückgegeben' },
      close: { label: 'Schließen', done: 'geschlossen' },
      reopen: { label: 'Wieder öffnen', done: 'wieder geöffnet' },
    },
    sections: { what: 'Was', audit: 'Audit', answer: 'Antwort' },
    lists: { current: 'Laufend', mine: 'Meine', all: 'Alle' },
    refusals: { notAnswered: 'Erst die Abweichung erfassen: Eine festgestellte wird durch eine erfasste beantwortet.' },
    actions: {
      'record-nonconformity': {
        label: 'Abweichung erfassen',
        done: 'Abweichung erfasst',
        arguments: { owner: 'Verantwortlich' },
      },
    },
  },
});
