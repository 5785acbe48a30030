import { words } from '../../../kernel/words.ts';
import type { conversation } from './conversation.record.ts';

export const conversationWords = words<typeof conversation>({
  en: {
    name: 'Conversation',
    plural: 'Conversations',
    help: 'One thread of contact over one channel: a call, a chat, a mail, a messenger thread.',
    fields: {
      title: { label: 'About', help: 'In one line: what is it about?' },
      opening: { label: 'First words', help: 'What the contact said or wrote first.' },
      contactName: { label: 'Name', help: 'As they gave it, while we do not know the person.' },
      contactAddress: { label: 'Reached at', help: 'The number or address they came from.' },
      waitingSince: { label: 'Waiting since', help: 'Since when the contact has waited for a word of ours.' },
      handoverNote: { label: 'Note for whoever takes over', help: 'So that the contact need not say it all again.' },
      assignee: 'Agent',
    },
    lines: { participants: { label: 'Participants', fields: { name: 'Name', part: 'Takes part as' } } },
    choices: {
      channel: { phone: 'Telephone', 'e-mail': 'E-mail', 'in-person': 'In person' },
      outcome: { 'call-back': 'We call back', 'no-need': 'Nothing was needed' },
    },
    states: { turned: 'Turned into a record' },
    verbs: {
      answer: { label: 'Answer', done: 'answered' },
      'hand-over': { label: 'Hand over', done: 'handed over' },
      end: { label: 'End', done: 'ended' },
      turn: { label: 'Add to a record', done: 'added to a record' },
      abandon: { label: 'Abandoned', done: 'abandoned' },
    },
    actions: {
      'turn-into': {
        label: 'Turn into',
        done: 'turned into a record',
        help: 'Makes the record it turned out to be about; what was said is read there too.',
        arguments: { kind: 'Into', title: 'Title' },
        choices: {
          kind: {
            incident: 'Incident',
            request: 'Request',
            question: 'Question',
            complaint: 'Complaint',
            return: 'Return',
          },
        },
      },
    },
    sections: { what: 'What', who: 'Who', when: 'When', outcome: 'Outcome' },
    lists: { waiting: 'Waiting', mine: 'Mine', abandoned: 'Abandoned', all: 'All' },
    reasons: {
      begun: 'It began when it was written down.',
      unanswered: 'Nobody of ours has been there yet.',
      contactsOrganisation: 'The organisation of the contact.',
      serviceTeam: 'The team that supports the service.',
    },
  },
  de: {
    name: 'Gespräch',
    plural: 'Gespräche',
    help: 'Ein Kontakt über einen Kanal: ein Anruf, ein Chat, eine Mail, ein Messenger-Verlauf.',
    fields: {
      title: { label: 'Thema', help: 'In einer Zeile: Worum geht es?' },
      opening: { label: 'Erste Worte', help: 'Was zuerst gesagt oder geschrieben wurde.' },
      channel: 'Kanal',
      direction: 'Richtung',
      contact: 'Kontakt',
      contactName: { label: 'Name', help: 'Wie er genannt wurde, solange wir die Person nicht kennen.' },
      contactAddress: { label: 'Erreichbar unter', help: 'Die Nummer oder Adresse, von der der Kontakt kam.' },
      organisation: 'Organisation',
      service: 'Service',
      startedAt: 'Begonnen am',
      waitingSince: { label: 'Wartet seit', help: 'Seit wann der Kontakt auf ein Wort von uns wartet.' },
      answeredAt: 'Angenommen am',
      endedAt: 'Beendet am',
      handoverNote: { label: 'Notiz für die Übernahme', help: 'Damit der Kontakt nicht alles noch einmal sagen muss.' },
      outcome: 'Ergebnis',
      assignee: 'Im Gespräch',
    },
    lines: {
      participants: {
        label: 'Beteiligte',
        fields: { person: 'Person', name: 'Name', part: 'Nimmt teil als', joinedAt: 'Dabei ab', leftAt: 'Dabei bis' },
        choices: { part: { contact: 'Kontakt', provider: 'Von uns', supplier: 'Lieferant', bot: 'Bot' } },
      },
    },
    choices: {
      channel: {
        phone: 'Telefon',
        chat: 'Chat',
        'e-mail': 'E-Mail',
        portal: 'Portal',
        messenger: 'Messenger',
        'in-person': 'Persönlich',
      },
      direction: { inbound: 'Eingehend', outbound: 'Ausgehend' },
      outcome: {
        answered: 'Beantwortet',
        'call-back': 'Wir rufen zurück',
        'no-need': 'Nichts nötig',
        spam: 'Spam',
      },
    },
    states: {
      waiting: 'Wartet',
      ongoing: 'Läuft',
      ended: 'Beendet',
      turned: 'Zu einem Vorgang geworden',
      abandoned: 'Aufgegeben',
    },
    verbs: {
      answer: { label: 'Annehmen', done: 'angenommen' },
      'hand-over': { label: 'Übergeben', done: 'übergeben' },
      end: { label: 'Beenden', done: 'beendet' },
      turn: { label: 'Zu einem Vorgang nehmen', done: 'zu einem Vorgang genommen' },
      abandon: { label: 'Aufgegeben', done: 'aufgegeben' },
    },
    actions: {
      'turn-into': {
        label: 'Wird zu',
        done: 'wurde zu einem Vorgang',
        help: 'Legt an, worum es ging; was gesagt wurde, ist auch dort zu lesen.',
        arguments: { kind: 'Zu', title: 'Titel' },
        choices: {
          kind: {
            incident: 'Störung',
            request: 'Serviceanforderung',
            question: 'Frage',
            complaint: 'Beschwerde',
            return: 'Rückgabe',
          },
        },
      },
    },
    sections: { what: 'Was', who: 'Wer', when: 'Wann', outcome: 'Ergebnis' },
    lists: { waiting: 'Wartend', mine: 'Meine', abandoned: 'Aufgegeben', all: 'Alle' },
    reasons: {
      begun: 'Es begann, als es aufgenommen wurde.',
      unanswered: 'Von uns war noch niemand da.',
      contactsOrganisation: 'Die Organisation des Kontakts.',
      serviceTeam: 'Das Team, das den Service betreut.',
    },
  },
});
