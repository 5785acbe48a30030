import { words } from '../../../kernel/words.ts';
import type { organisation } from './organisation.record.ts';

export const organisationWords = words<typeof organisation>({
  en: {
    name: 'Organisation',
    plural: 'Organisations',
    help: 'A company, authority or department: the provider itself, a customer, a supplier or a partner.',
    fields: {
      kind: { label: 'Kind', help: 'What it is to us.' },
      parent: {
        label: 'Part of',
        help: 'The organisation above it; what is agreed above holds below unless something nearer is agreed.',
      },
      contact: { label: 'Contact', help: 'Whom we speak to first.' },
    },
    states: { former: 'Former' },
    verbs: {
      end: { label: 'End', done: 'ended' },
      resume: { label: 'Resume', done: 'resumed' },
    },
    sections: { who: 'Who' },
    lists: { all: 'All' },
  },
  de: {
    name: 'Organisation',
    plural: 'Organisationen',
    help: 'Eine Firma, Behörde oder Abteilung: der Anbieter selbst, ein Kunde, ein Lieferant oder ein Partner.',
    fields: {
      name: 'Name',
      kind: { label: 'Art', help: 'Was sie für uns ist.' },
      parent: {
        label: 'Teil von',
        help: 'Die Organisation darüber; was oben vereinbart ist, gilt auch unten, wenn nichts Näheres vereinbart ist.',
      },
      website: 'Website',
      phone: 'Telefon',
      contact: { label: 'Ansprechperson', help: 'Mit wem wir zuerst sprechen.' },
      description: 'Beschreibung',
    },
    choices: { kind: { provider: 'Anbieter', customer: 'Kunde', supplier: 'Lieferant', partner: 'Partner' } },
    states: { active: 'Aktiv', former: 'Ehemalig' },
    verbs: {
      end: { label: 'Beenden', done: 'beendet' },
      resume: { label: 'Wieder aufnehmen', done: 'wieder aufgenommen' },
    },
    sections: { who: 'Wer' },
    lists: { all: 'Alle' },
  },
});
