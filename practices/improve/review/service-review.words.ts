import { words } from '../../../kernel/words.ts';
import type { serviceReview } from './service-review.record.ts';

export const serviceReviewWords = words<typeof serviceReview>({
  en: {
    name: 'Service review',
    plural: 'Service reviews',
    help: 'Provider and customer look together at how a service did in a period, and agree on what follows.',
    fields: {
      agreement: { label: 'Agreement', help: 'What the period is held against.' },
      periodFrom: 'Period from',
      periodUntil: 'Period until',
      figures: { label: 'Figures', help: 'How the service did; the customer reads it.' },
      minutes: { label: 'Minutes', help: 'Who said what; the customer does not read it here.' },
      objection: { label: 'Objection', help: 'What the customer sees otherwise.' },
      cancelReason: 'Why cancelled',
    },
    lines: {
      attendees: {
        label: 'Attendees',
        fields: { name: { label: 'Name', help: 'Of somebody who is no person here.' }, part: 'For' },
      },
      results: {
        label: 'By the measures',
        fields: {
          measure: { label: 'Measure', help: 'Where the figure comes from.' },
          name: { label: 'Name', help: 'As the customer reads it.' },
          value: 'Reached',
          before: { label: 'Before', help: 'What it came to in as long a time before.' },
          stands: 'Stands',
        },
        choices: { stands: { met: 'Reached', near: 'Nearly', missed: 'Missed' } },
      },
      findings: {
        label: 'Findings',
        fields: { follows: { label: 'What follows', help: 'Agreed; a task or an improvement is made of it.' } },
        choices: { kind: { good: 'Good', concern: 'Concern', missed: 'Commitment missed', wish: 'Wish' } },
      },
    },
    states: { objected: 'Objected to' },
    verbs: {
      hold: { label: 'Held', done: 'held' },
      present: { label: 'Present', done: 'presented to the customer' },
      accept: { label: 'Accept', done: 'accepted' },
      object: { label: 'Object', done: 'objected to' },
      cancel: { label: 'Cancel', done: 'cancelled' },
    },
    actions: {
      'take-figures': {
        label: 'Take figures',
        done: 'took the figures of the period',
        help: 'Writes down what each measure that is named here came to in the period; without one, those that measure the service or the agreement.',
      },
    },
    sections: { what: 'What', when: 'When, with whom', found: 'What was found', outcome: 'Outcome' },
    lists: { current: 'Current', mine: 'Mine', all: 'All' },
    refusals: { endsBefore: 'lies before the beginning' },
  },
  de: {
    name: 'Servicegespräch',
    plural: 'Servicegespräche',
    help: 'Anbieter und Kunde sehen gemeinsam an, wie ein Service in einem Zeitraum war, und vereinbaren, was folgt.',
    fields: {
      title: 'Titel',
      service: 'Service',
      customer: 'Kunde',
      agreement: { label: 'Vereinbarung', help: 'Woran der Zeitraum gemessen wird.' },
      owner: 'Verantwortlich',
      periodFrom: 'Zeitraum von',
      periodUntil: 'Zeitraum bis',
      heldOn: 'Gehalten am',
      figures: { label: 'Zahlen', help: 'Wie der Service war; der Kunde liest es.' },
      minutes: { label: 'Protokoll', help: 'Wer was gesagt hat; der Kunde liest es hier nicht.' },
      nextReview: 'Nächstes Gespräch',
      acceptedBy: 'Angenommen von',
      acceptedOn: 'Angenommen am',
      objection: { label: 'Widerspruch', help: 'Was der Kunde anders sieht.' },
      cancelReason: 'Warum abgesagt',
    },
    lines: {
      attendees: {
        label: 'Teilnehmende',
        fields: {
          person: 'Person',
          name: { label: 'Name', help: 'Von jemandem, den es hier nicht gibt.' },
          part: 'Für',
        },
      },
      results: {
        label: 'Nach den Kennzahlen',
        fields: {
          measure: { label: 'Kennzahl', help: 'Woher die Zahl kommt.' },
          name: { label: 'Name', help: 'Wie der Kunde ihn liest.' },
          unit: 'Einheit',
          value: 'Erreicht',
          before: { label: 'Davor', help: 'Worauf sie in ebenso langer Zeit davor kam.' },
          target: 'Zielwert',
          stands: 'Stand',
        },
        choices: { stands: { met: 'Erreicht', near: 'Knapp', missed: 'Verfehlt' } },
      },
      findings: {
        label: 'Feststellungen',
        fields: {
          finding: 'Feststellung',
          kind: 'Art',
          follows: { label: 'Was folgt', help: 'Vereinbart; daraus wird eine Aufgabe oder eine Verbesserung.' },
        },
        choices: { kind: { good: 'Gut', concern: 'Bedenken', missed: 'Zusage verfehlt', wish: 'Wunsch' } },
      },
    },
    states: {
      planned: 'Geplant',
      held: 'Gehalten',
      presented: 'Vorgelegt',
      objected: 'Widersprochen',
      accepted: 'Angenommen',
      cancelled: 'Abgesagt',
    },
    verbs: {
      hold: { label: 'Gehalten', done: 'gehalten' },
      present: { label: 'Vorlegen', done: 'dem Kunden vorgelegt' },
      accept: { label: 'Annehmen', done: 'angenommen' },
      object: { label: 'Widersprechen', done: 'widersprochen' },
      cancel: { label: 'Absagen', done: 'abgesagt' },
    },
    actions: {
      'take-figures': {
        label: 'Zahlen übernehmen',
        done: 'übernahm die Zahlen des Zeitraums',
        help: 'Schreibt auf, was jede hier genannte Kennzahl im Zeitraum ergab; ohne eine die, die den Service oder die Vereinbarung messen.',
      },
    },
    sections: { what: 'Was', when: 'Wann, mit wem', found: 'Was festgestellt wurde', outcome: 'Ergebnis' },
    lists: { current: 'Laufend', mine: 'Meine', all: 'Alle' },
    refusals: { endsBefore: 'liegt vor dem Beginn' },
  },
});
