import { words } from '../../../kernel/words.ts';
import type { survey } from './survey.record.ts';

export const surveyWords = words<typeof survey>({
  en: {
    name: 'Survey',
    plural: 'Surveys',
    help: 'Whom we ask how satisfied they are, when, and what.',
    fields: {
      title: { label: 'Title', help: 'Those who are invited read it: How was our help?' },
      purpose: { label: 'Purpose', help: 'What is decided by the answers. Those who are invited do not read it.' },
      owner: { label: 'Owner', help: 'Hears of low answers, and answers for what follows.' },
      share: { label: 'Share', help: 'So many of all are invited, drawn by chance.' },
      gap: { label: 'Gap (days)', help: 'Whoever was invited to any survey is left in peace for so long.' },
      answerWithin: { label: 'To answer within (days)', help: 'After that the invitation lapses.' },
      lowAt: { label: 'Low up to', help: 'A score of so much or less, of 1 to 5, is not left alone.' },
      followUp: { label: 'A low answer opens', help: 'The owner hears of it in any case.' },
      endReason: 'Why ended',
      askedAbout: 'Asks about',
      askedWhen: 'Asks when',
      service: { label: 'Only of', help: 'Only what concerned this service; every service when empty.' },
      organisation: { label: 'Only of', help: 'Only people of this organisation; everybody when empty.' },
      everyMonths: 'Every (months)',
      nextOn: { label: 'Next on', help: 'The day on which it is sent out, and from which the months count.' },
    },
    lines: {
      questions: {
        label: 'Questions',
        fields: {
          question: { label: 'Question', help: 'In English, or in the only language you need.' },
          inGerman: { label: 'In German', help: 'For those who read Reeve in German.' },
          kind: 'Answered',
          mandatory: 'Mandatory',
        },
        choices: {
          kind: {
            score: '1 to 5: very dissatisfied to very satisfied',
            likelihood: '0 to 10: would recommend us',
            'yes-no': 'Yes or no',
            words: 'In words',
          },
        },
      },
    },
    choices: {
      followUp: { none: 'Nothing', task: 'A task', case: 'A complaint' },
      askedAbout: { incident: 'Incident', request: 'Request', case: 'Case', 'work-order': 'Work order' },
      askedWhen: { done: 'As soon as it is done', closed: 'Once it is closed' },
    },
    variants: { 'after-work': 'After something was done', periodic: 'From time to time' },
    verbs: {
      start: { label: 'Start', done: 'started' },
      pause: { label: 'Pause', done: 'paused' },
      resume: { label: 'Resume', done: 'resumed' },
      revise: { label: 'Revise', done: 'taken back to revise' },
      end: { label: 'End', done: 'ended' },
    },
    sections: { what: 'What', whom: 'Whom, how often', low: 'Low answers' },
    lists: { current: 'Current', mine: 'Mine', all: 'All' },
    refusals: { noDay: 'is missing: say on which day it is sent out first' },
  },
  de: {
    name: 'Umfrage',
    plural: 'Umfragen',
    help: 'Wen wir wann fragen, wie zufrieden er ist, und was.',
    fields: {
      title: { label: 'Titel', help: 'Wer eingeladen ist, liest ihn: Wie war unsere Hilfe?' },
      purpose: {
        label: 'Zweck',
        help: 'Was nach den Antworten entschieden wird. Wer eingeladen ist, liest es nicht.',
      },
      owner: { label: 'Verantwortlich', help: 'Hört von schlechten Antworten und steht dafür ein, was folgt.' },
      share: { label: 'Anteil', help: 'So viele von allen werden eingeladen, zufällig gezogen.' },
      gap: { label: 'Abstand (Tage)', help: 'Wer zu irgendeiner Umfrage eingeladen war, hat so lange Ruhe.' },
      answerWithin: { label: 'Zu beantworten in (Tagen)', help: 'Danach verfällt die Einladung.' },
      lowAt: { label: 'Schlecht bis', help: 'So viel oder weniger, von 1 bis 5, bleibt nicht einfach stehen.' },
      followUp: { label: 'Eine schlechte Antwort eröffnet', help: 'Wer verantwortlich ist, hört in jedem Fall davon.' },
      endReason: 'Warum beendet',
      askedAbout: 'Fragt nach',
      askedWhen: 'Fragt, wenn',
      service: { label: 'Nur zu', help: 'Nur was diesen Service betraf; jeder Service, wenn leer.' },
      organisation: { label: 'Nur von', help: 'Nur Personen dieser Organisation; alle, wenn leer.' },
      everyMonths: 'Alle (Monate)',
      nextOn: { label: 'Nächstes Mal am', help: 'Der Tag, an dem sie hinausgeht und von dem an die Monate zählen.' },
    },
    lines: {
      questions: {
        label: 'Fragen',
        fields: {
          question: { label: 'Frage', help: 'Auf Englisch oder in der einzigen Sprache, die Sie brauchen.' },
          inGerman: { label: 'Auf Deutsch', help: 'Für alle, die Reeve auf Deutsch lesen.' },
          kind: 'Beantwortet',
          mandatory: 'Pflicht',
        },
        choices: {
          kind: {
            score: '1 bis 5: sehr unzufrieden bis sehr zufrieden',
            likelihood: '0 bis 10: würde uns empfehlen',
            'yes-no': 'Ja oder nein',
            words: 'In Worten',
          },
        },
      },
    },
    choices: {
      followUp: { none: 'Nichts', task: 'Eine Aufgabe', case: 'Eine Beschwerde' },
      askedAbout: {
        incident: 'Störung',
        request: 'Serviceanforderung',
        case: 'Anliegen',
        'work-order': 'Arbeitsauftrag',
      },
      askedWhen: { done: 'es erledigt ist', closed: 'es geschlossen ist' },
    },
    states: { draft: 'Entwurf', running: 'Läuft', paused: 'Pausiert', ended: 'Beendet' },
    variants: { 'after-work': 'Nachdem etwas getan wurde', periodic: 'Von Zeit zu Zeit' },
    verbs: {
      start: { label: 'Starten', done: 'gestartet' },
      pause: { label: 'Pausieren', done: 'pausiert' },
      resume: { label: 'Fortsetzen', done: 'fortgesetzt' },
      revise: { label: 'Überarbeiten', done: 'zur Überarbeitung zurückgenommen' },
      end: { label: 'Beenden', done: 'beendet' },
    },
    sections: { what: 'Was', whom: 'Wen, wie oft', low: 'Schlechte Antworten' },
    lists: { current: 'Aktuell', mine: 'Meine', all: 'Alle' },
    refusals: { noDay: 'fehlt: Sagen Sie, an welchem Tag sie zuerst hinausgeht' },
  },
});
