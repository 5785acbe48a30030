import { words } from '../../../kernel/words.ts';
import type { certificate } from './certificate.record.ts';

export const certificateWords = words<typeof certificate>({
  en: {
    name: 'Certificate',
    plural: 'Certificates',
    help: 'Proof that somebody can do something, until a day.',
    fields: {
      person: 'Holder',
      team: { label: 'Team', help: 'Whoever leads it sees the certificate.' },
      expiresOn: { label: 'Valid until', help: 'The last day on which it counts. Empty: for good.' },
      issuer: { label: 'Issued by', help: 'Where it was not us.' },
      reference: { label: 'Reference', help: 'The number that stands on it.' },
      remindedDays: { label: 'Reminded before', help: 'At how many days before the end its holder was last reminded.' },
      revokeReason: 'Why it was revoked',
    },
    verbs: { expire: { label: 'Expire', done: 'expired' }, revoke: { label: 'Revoke', done: 'revoked' } },
    sections: { what: 'What', validity: 'Validity' },
    lists: { mine: 'Mine', current: 'Valid', all: 'All' },
    reasons: { courseMonths: 'So many months after it was issued as the course says: {months}.' },
  },
  de: {
    name: 'Zertifikat',
    plural: 'Zertifikate',
    help: 'Nachweis, dass jemand etwas kann, bis zu einem Tag.',
    fields: {
      title: 'Titel',
      person: 'Wer es hat',
      team: { label: 'Team', help: 'Wer es leitet, sieht das Zertifikat.' },
      course: 'Kurs',
      skill: 'Fertigkeit',
      level: 'Stufe',
      issuedOn: 'Ausgestellt am',
      expiresOn: { label: 'Gültig bis', help: 'Der letzte Tag, an dem es zählt. Leer: auf Dauer.' },
      issuer: { label: 'Ausgestellt von', help: 'Wo nicht wir es waren.' },
      reference: { label: 'Zeichen', help: 'Die Nummer, die darauf steht.' },
      remindedDays: { label: 'Erinnert vor', help: 'Wie viele Tage vor dem Ende zuletzt erinnert wurde.' },
      revokeReason: 'Grund des Widerrufs',
    },
    states: { valid: 'Gültig', expired: 'Abgelaufen', revoked: 'Widerrufen' },
    verbs: { expire: { label: 'Ablaufen', done: 'abgelaufen' }, revoke: { label: 'Widerrufen', done: 'widerrufen' } },
    sections: { what: 'Was', validity: 'Gültigkeit' },
    lists: { mine: 'Meine', current: 'Gültig', all: 'Alle' },
    reasons: { courseMonths: 'So viele Monate nach der Ausstellung, wie der Kurs sagt: {months}.' },
  },
});
