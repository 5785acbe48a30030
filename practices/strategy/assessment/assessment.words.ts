import { words } from '../../../kernel/words.ts';
import type { assessment } from './assessment.record.ts';

export const assessmentWords = words<typeof assessment>({
  en: {
    name: 'Assessment',
    plural: 'Assessments',
    help: 'Where we stand and what customers, the market and the law ask of us, before we say what we want.',
    fields: {
      owner: { label: 'Owner', help: 'Answers for what is found and that it is looked at again.' },
      periodFrom: { label: 'Period from', help: 'The time that was looked at.' },
      periodUntil: 'Period until',
      situation: { label: 'Situation', help: 'How services, people and figures stand today.' },
      marketSpaces: {
        label: 'Market spaces',
        help: 'Which customers we serve or could serve, and who else serves them.',
      },
      customerNeeds: { label: 'Customer needs', help: 'What customers want to achieve, in their words.' },
      conclusion: { label: 'Conclusion', help: 'What follows; objectives and directions answer it.' },
    },
    lines: {
      findings: {
        label: 'Findings',
        fields: {
          aspect: { label: 'Aspect', help: 'Strength and weakness lie within, opportunity and threat outside (SWOT).' },
          field: { label: 'Field', help: 'Where it comes from (PESTLE).' },
          evidence: { label: 'Evidence', help: 'The figure, survey or source that shows it.' },
        },
      },
    },
    states: { 'under-review': 'Under review' },
    verbs: {
      submit: { label: 'Submit', done: 'submitted for review' },
      revise: { label: 'Revise', done: 'taken back to revise' },
      accept: { label: 'Accept', done: 'accepted' },
      supersede: { label: 'Supersede', done: 'superseded' },
      withdraw: { label: 'Withdraw', done: 'withdrawn' },
    },
    sections: { what: 'What', surroundings: 'Within and around us', outcome: 'Outcome' },
    lists: { current: 'Current', mine: 'Mine', all: 'All' },
  },
  de: {
    name: 'Lagebild',
    plural: 'Lagebilder',
    help: 'Wo wir stehen und was Kunden, Markt und Recht von uns verlangen, bevor wir sagen, was wir wollen.',
    fields: {
      title: 'Titel',
      owner: { label: 'Verantwortlich', help: 'Steht für die Befunde ein und dafür, dass sie wieder geprüft werden.' },
      periodFrom: { label: 'Zeitraum von', help: 'Die Zeit, die betrachtet wurde.' },
      periodUntil: 'Zeitraum bis',
      situation: { label: 'Lage', help: 'Wie es heute um Services, Menschen und Zahlen steht.' },
      marketSpaces: { label: 'Märkte', help: 'Welchen Kunden wir dienen oder dienen könnten und wer es sonst tut.' },
      customerNeeds: { label: 'Bedarf der Kunden', help: 'Was Kunden erreichen wollen, in ihren Worten.' },
      conclusion: { label: 'Schluss', help: 'Was daraus folgt; Ziele und Richtungen antworten darauf.' },
    },
    lines: {
      stakeholders: {
        label: 'Beteiligte',
        fields: { who: 'Wer', expects: 'Erwartet', influence: 'Einfluss' },
        choices: { influence: { high: 'Hoch', medium: 'Mittel', low: 'Niedrig' } },
      },
      findings: {
        label: 'Befunde',
        fields: {
          finding: 'Befund',
          aspect: { label: 'Art', help: 'Stärken und Schwächen liegen innen, Chancen und Gefahren außen (SWOT).' },
          field: { label: 'Feld', help: 'Woher er kommt (PESTLE).' },
          weight: 'Gewicht',
          evidence: { label: 'Beleg', help: 'Die Zahl, Umfrage oder Quelle, die es zeigt.' },
        },
        choices: {
          aspect: { strength: 'Stärke', weakness: 'Schwäche', opportunity: 'Chance', threat: 'Gefahr' },
          field: {
            political: 'Politisch',
            economic: 'Wirtschaftlich',
            social: 'Gesellschaftlich',
            technological: 'Technisch',
            legal: 'Rechtlich',
            environmental: 'Umwelt',
            internal: 'Intern',
          },
          weight: { high: 'Hoch', medium: 'Mittel', low: 'Niedrig' },
        },
      },
    },
    states: {
      draft: 'Entwurf',
      'under-review': 'In Prüfung',
      accepted: 'Angenommen',
      superseded: 'Abgelöst',
      withdrawn: 'Zurückgezogen',
    },
    verbs: {
      submit: { label: 'Vorlegen', done: 'zur Prüfung vorgelegt' },
      revise: { label: 'Überarbeiten', done: 'zur Überarbeitung zurückgenommen' },
      accept: { label: 'Annehmen', done: 'angenommen' },
      supersede: { label: 'Ablösen', done: 'abgelöst' },
      withdraw: { label: 'Zurückziehen', done: 'zurückgezogen' },
    },
    sections: { what: 'Was', surroundings: 'In uns und um uns', outcome: 'Ergebnis' },
    lists: { current: 'Laufend', mine: 'Meine', all: 'Alle' },
  },
});
