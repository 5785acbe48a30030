import { words } from '../../../kernel/words.ts';
import type { capability } from './capability.record.ts';

export const capabilityWords = words<typeof capability>({
  en: {
    name: 'Capability',
    plural: 'Capabilities',
    help: 'Something that we must be able to do, how well we can do it, and how well we want to.',
    fields: {
      name: { label: 'Name', help: 'What one is able to do: “Settle payment questions at first contact”.' },
      owner: { label: 'Owner', help: 'Sees to it that the level is reached.' },
      level: {
        label: 'Level now',
        help: '0 absent, 1 by chance, 2 repeated, 3 the same everywhere, 4 steered by figures, 5 always improving.',
      },
      wanted: { label: 'Level wanted', help: 'As high as the objectives need, and no higher.' },
      gap: { label: 'Gap', help: 'How many levels are missing.' },
      wantedBy: 'Wanted by',
      evidence: { label: 'Evidence', help: 'What shows the level: figures, certificates, an audit.' },
    },
    lines: {
      actions: { label: 'Actions', fields: { means: 'By', action: 'What is done' } },
    },
    states: { noted: 'Noted', 'given-up': 'Given up' },
    verbs: {
      develop: { label: 'Develop', done: 'taken up' },
      attain: { label: 'Attained', done: 'found attained' },
      'give-up': { label: 'Give up', done: 'given up' },
    },
    sections: { what: 'What', level: 'How well', outcome: 'Outcome' },
    lists: { current: 'Current', gaps: 'With a gap', mine: 'Mine', all: 'All' },
    reasons: {
      levelsMissing: 'Level {wanted} is wanted, level {level} is there.',
      wantedReached: 'Level {level} is there, and no more than level {wanted} is wanted.',
      notAssessed: 'Level now or level wanted is not known yet.',
    },
    refusals: {
      levelTooLow: 'Level {wanted} is wanted, and level {level} is there. Raise the level first, with its evidence.',
    },
  },
  de: {
    name: 'Fähigkeit',
    plural: 'Fähigkeiten',
    help: 'Etwas, das wir können müssen, wie gut wir es können und wie gut wir es können wollen.',
    fields: {
      name: { label: 'Name', help: 'Was man kann: „Fragen zur Zahlung beim ersten Kontakt lösen“.' },
      description: 'Beschreibung',
      owner: { label: 'Verantwortlich', help: 'Sorgt dafür, dass die Stufe erreicht wird.' },
      team: 'Team',
      level: {
        label: 'Stufe heute',
        help: '0 nicht da, 1 zufällig, 2 wiederholt, 3 überall gleich, 4 nach Zahlen gesteuert, 5 stets verbessert.',
      },
      wanted: { label: 'Gewünschte Stufe', help: 'So hoch, wie die Ziele es brauchen, und nicht höher.' },
      gap: { label: 'Lücke', help: 'Wie viele Stufen fehlen.' },
      wantedBy: 'Gewünscht bis',
      evidence: { label: 'Nachweis', help: 'Was die Stufe zeigt: Zahlen, Zertifikate, ein Audit.' },
    },
    lines: {
      actions: {
        label: 'Maßnahmen',
        fields: { action: 'Was getan wird', means: 'Durch', who: 'Wer', due: 'Fällig', done: 'Getan' },
        choices: {
          means: { training: 'Schulung', hiring: 'Einstellung', technology: 'Technik', sourcing: 'Beschaffung' },
        },
      },
    },
    states: { noted: 'Vermerkt', developing: 'Im Aufbau', attained: 'Erreicht', 'given-up': 'Aufgegeben' },
    verbs: {
      develop: { label: 'Aufbauen', done: 'in Angriff genommen' },
      attain: { label: 'Erreicht', done: 'als erreicht festgestellt' },
      'give-up': { label: 'Aufgeben', done: 'aufgegeben' },
    },
    sections: { what: 'Was', level: 'Wie gut', outcome: 'Ergebnis' },
    lists: { current: 'Laufend', gaps: 'Mit Lücke', mine: 'Meine', all: 'Alle' },
    reasons: {
      levelsMissing: 'Gewünscht ist Stufe {wanted}, da ist Stufe {level}.',
      wantedReached: 'Stufe {level} ist da, gewünscht ist nicht mehr als Stufe {wanted}.',
      notAssessed: 'Die Stufe heute oder die gewünschte ist noch nicht bekannt.',
    },
    refusals: {
      levelTooLow: 'Gewünscht ist Stufe {wanted}, da ist Stufe {level}. Erst die Stufe heben, mit ihrem Nachweis.',
    },
  },
});
