import type { Words } from '../../../kernel/words.ts';
import type { majorIncident } from './major-incident.record.ts';

const audience = { users: 'Anwender', internal: 'Intern', executives: 'Leitung' } as const;
const occasion = {
  first: 'Erste Meldung',
  progress: 'Zwischenstand',
  workaround: 'Umgehung',
  restored: 'Behoben',
  closing: 'Abschluss',
} as const;

export const german: Words<typeof majorIncident>['de'] = {
  name: 'Großstörung',
  plural: 'Großstörungen',
  help: 'Eine Störung, die so schwer ist, dass Menschen eigens dafür zusammenkommen: mit Rollen, Meldungen und Bericht.',
  fields: {
    title: { label: 'Titel', help: 'In einer Zeile: Was geht nicht, für wen?' },
    severity: 'Schwere',
    businessImpact: {
      label: 'Folgen fürs Geschäft',
      help: 'Was ihretwegen nicht getan werden kann, in Worten des Geschäfts.',
    },
    beganAt: { label: 'Beginn', help: 'Seit wann es nicht geht; das kann vor dem Bemerken liegen.' },
    commander: { label: 'Leitung', help: 'Entscheidet und hält denen, die reparieren, den Rücken frei.' },
    communicationsLead: { label: 'Kommunikation', help: 'Sagt jeder Zielgruppe rechtzeitig, wie es steht.' },
    scribe: { label: 'Protokoll', help: 'Hält die wichtigen Momente fest, aus denen der Bericht wird.' },
    bridge: { label: 'Konferenz', help: 'Adresse der Konferenz, in der sich alle treffen.' },
    workaround: { label: 'Umgehung', help: 'Wie bis zur Wiederherstellung gearbeitet werden kann.' },
    nextForUsersAt: 'Nächste Meldung an Anwender',
    nextInternalAt: 'Nächste interne Meldung',
    nextForExecutivesAt: 'Nächste Meldung an die Leitung',
    nextUpdateAt: { label: 'Nächste Meldung', help: 'Die Meldung, die zuerst fällig ist.' },
    remindedAt: 'An eine Meldung erinnert',
    mitigatedAt: 'Eingedämmt',
    restoredAt: 'Wiederhergestellt',
    stoodDownAt: 'Aufgehoben',
    standDownReason: { label: 'Warum sie vorbei ist', help: 'Woran man es erkennt, oder warum sie doch keine war.' },
    cause: { label: 'Ursache', help: 'Wodurch es dazu kam, soweit bekannt. Wird intern gelesen.' },
    lessons: {
      label: 'Was wir gelernt haben',
      help: 'Was gut lief, was nicht, wo wir Glück hatten. Wird intern gelesen.',
    },
    customerSummary: {
      label: 'Ursache und Abhilfe für Kunden',
      help: 'Steht im Bericht für Kunden: nennt niemanden und verspricht nur, was beschlossen ist.',
    },
    reviewedAt: 'Nachbetrachtet',
  },
  lines: {
    moments: {
      label: 'Wichtige Momente',
      fields: {
        at: 'Wann',
        text: 'Was geschah',
        forCustomers: { label: 'Für Kunden', help: 'Steht im Bericht, den jeder Kunde lesen darf.' },
        by: 'Von',
        entry: 'Nachricht',
      },
    },
    updates: {
      label: 'Meldungen',
      fields: { at: 'Wann', audience: 'Zielgruppe', occasion: 'Anlass', text: 'Was gesagt wurde', by: 'Von' },
      choices: { audience, occasion },
    },
  },
  choices: { severity: { critical: 'Kritisch', severe: 'Schwer', moderate: 'Mittel' } },
  states: {
    identified: 'Erkannt',
    investigating: 'In Untersuchung',
    mitigated: 'Eingedämmt',
    recovered: 'Wiederhergestellt',
    'stood-down': 'Aufgehoben',
    reviewed: 'Nachbetrachtet',
  },
  verbs: {
    investigate: { label: 'Untersuchen', done: 'in Untersuchung' },
    mitigate: { label: 'Eingedämmt', done: 'eingedämmt' },
    recover: { label: 'Wiederhergestellt', done: 'wiederhergestellt' },
    resume: { label: 'Ist wieder da', done: 'wieder in Untersuchung' },
    'stand-down': { label: 'Aufheben', done: 'aufgehoben' },
    review: { label: 'Nachbetrachtung abschließen', done: 'nachbetrachtet' },
    amend: { label: 'Nachbetrachtung ändern', done: 'zur Änderung geöffnet' },
  },
  sections: { what: 'Was', who: 'Wer', updates: 'Meldungen', when: 'Wann', review: 'Nachbetrachtung' },
  lists: { open: 'Offen', toReview: 'Nachzubetrachten', all: 'Alle' },
  reasons: {
    timer:
      'Solange daran gearbeitet wird, hört diese Zielgruppe nach den Minuten wieder von uns, die für die Schwere „{severity}“ eingestellt sind.',
    firstDue: 'Sie ist die erste der drei, die fällig wird.',
    noneDue: 'Es läuft keine Uhr.',
  },
  actions: {
    'send-update': {
      label: 'Meldung senden',
      done: 'Meldung gesendet',
      help: 'Sagt einer Zielgruppe, wie es steht.',
      arguments: { audience: 'Zielgruppe', occasion: 'Anlass', text: 'Text', next: 'Nächste Meldung um' },
      choices: { audience, occasion },
    },
    'apply-workaround': {
      label: 'Umgehung mitteilen',
      done: 'Umgehung mitgeteilt',
      help: 'Sagt sie den Meldern aller Störungen, die dazu gehören.',
    },
    'note-moment': {
      label: 'Moment festhalten',
      done: 'Moment festgehalten',
      help: 'Setzt ihn in den Verlauf.',
      arguments: {
        text: 'Was geschah',
        at: 'Wann',
        forCustomers: { label: 'Für Kunden', help: 'Steht im Bericht, den jeder Kunde lesen darf.' },
        entry: 'Nachricht',
        on: 'Gesagt zu',
      },
    },
  },
};
