import { words } from '../../../kernel/words.ts';
import type { person } from './person.record.ts';

export const personWords = words<typeof person>({
  en: {
    name: 'Person',
    plural: 'People',
    help: 'Somebody who uses services, provides them, or both.',
    fields: {
      email: { label: 'E-mail', help: 'Where answers go; no two people share one.' },
      organisation: {
        label: 'Organisation',
        help: 'The company or department they belong to; it decides what they see.',
      },
      site: { label: 'Site', help: 'Where they usually work.' },
      roles: { label: 'Roles', help: 'What they do here, and with it what they may do.' },
      language: { label: 'Language', help: 'The language Reeve speaks with them.' },
      zone: { label: 'Time zone', help: 'By its name in the IANA list, as Europe/Berlin.' },
      calendar: { label: 'Working hours', help: 'Where they differ from the team’s.' },
    },
    choices: { language: { en: 'English', de: 'German' } },
    states: { left: 'Has left' },
    verbs: {
      leave: { label: 'Leave', done: 'left' },
      return: { label: 'Return', done: 'returned' },
    },
    sections: { who: 'Who', here: 'In Reeve' },
    lists: { all: 'All' },
  },
  de: {
    name: 'Person',
    plural: 'Personen',
    help: 'Jemand, der Services nutzt, erbringt oder beides.',
    fields: {
      name: 'Name',
      email: { label: 'E-Mail', help: 'Wohin Antworten gehen; keine zwei Personen teilen sich eine.' },
      phone: 'Telefon',
      organisation: {
        label: 'Organisation',
        help: 'Die Firma oder Abteilung, zu der sie gehört; danach richtet sich, was sie sieht.',
      },
      site: { label: 'Standort', help: 'Wo sie gewöhnlich arbeitet.' },
      jobTitle: 'Stellenbezeichnung',
      roles: { label: 'Rollen', help: 'Was sie hier tut und damit, was sie darf.' },
      language: { label: 'Sprache', help: 'Die Sprache, in der Reeve mit ihr spricht.' },
      zone: { label: 'Zeitzone', help: 'Mit ihrem Namen aus der IANA-Liste, etwa Europe/Berlin.' },
      calendar: { label: 'Arbeitszeit', help: 'Wo sie von der des Teams abweicht.' },
    },
    choices: {
      roles: {
        requester: 'Anwender',
        'key-contact': 'Hauptkontakt',
        agent: 'Bearbeiter',
        'team-lead': 'Teamleitung',
        technician: 'Techniker',
        dispatcher: 'Disponent',
        'change-manager': 'Change Manager',
        'service-owner': 'Serviceverantwortlicher',
        'service-level-manager': 'Service Level Manager',
        'strategy-manager': 'Strategieverantwortlicher',
        finance: 'Finanzen',
        administrator: 'Administrator',
      },
      language: { en: 'Englisch', de: 'Deutsch' },
    },
    states: { active: 'Aktiv', left: 'Ausgeschieden' },
    verbs: {
      leave: { label: 'Ausscheiden', done: 'ausgeschieden' },
      return: { label: 'Zurückkehren', done: 'zurückgekehrt' },
    },
    sections: { who: 'Wer', here: 'In Reeve' },
    lists: { all: 'Alle' },
  },
});
