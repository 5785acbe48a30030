import { words } from '../../../kernel/words.ts';
import type { affectedService } from './affected-service.record.ts';

export const affectedServiceWords = words<typeof affectedService>({
  en: {
    name: 'Affected service',
    plural: 'Affected services',
    help: 'A service that an external change touches: by what it was found, and what was answered to that.',
    fields: {
      title: { label: 'Title', help: 'The service and what touches it.' },
      externalChange: 'External change',
      service: 'Service',
      pair: { label: 'Pair', help: 'There is one of each service and change.' },
      owner: {
        label: 'Owner',
        help: 'Answers for it: whoever answers for the service, unless somebody else is named.',
      },
      due: { label: 'Due', help: 'By when it must be answered for and done.' },
      byHand: { label: 'Added by hand', help: 'Somebody added it; what is found does not take it away.' },
      current: { label: 'Touched now', help: 'Whether what is there now still leads to the service.' },
      effect: { label: 'What it means for the service', help: 'What has to be different, and why.' },
      reason: { label: 'Why not', help: 'Why the service is not touched although it was found.' },
      outcome: { label: 'Outcome', help: 'What was done, and how one can see it.' },
    },
    lines: {
      foundBy: {
        label: 'Found by',
        fields: {
          criterion: { label: 'Criterion', help: 'Which line of the external change, counted from one.' },
          way: { label: 'Way', help: 'From what changes to what is next to the service, by their numbers.' },
        },
      },
    },
    states: { 'ruled-out': 'Ruled out', gone: 'No longer touched' },
    verbs: {
      confirm: { label: 'Confirm', done: 'confirmed' },
      'rule-out': { label: 'Rule out', done: 'ruled out' },
      settle: { label: 'Settle', done: 'settled' },
      'find-again': { label: 'Look at again', done: 'to be looked at again' },
      lapse: { label: 'No longer touched', done: 'no longer touched' },
    },
    actions: {
      'raise-requirement': {
        label: 'Raise a requirement',
        done: 'requirement raised',
        help: 'What follows from it for the service, traced to design, test and release.',
        arguments: { requirement: 'Requirement', owner: 'Owner' },
      },
    },
    sections: { what: 'What touches what', answer: 'Answer' },
    lists: { current: 'Current', mine: 'Mine', all: 'All' },
    reasons: {
      ofBoth: 'The service and what touches it.',
      oneOfEach: 'There is one of each service and change.',
      ownerOfTheService: 'Whoever answers for the service answers for this.',
      ownerOfTheChange: 'Nobody answers for the service: whoever looks after the change does.',
      dayItApplies: 'The day on which the change applies.',
    },
    refusals: {
      workGoesOn:
        'Work that was begun for it goes on: requirements {requirements}, changes {changes}, tasks {tasks}. Finish it, or take the links away.',
    },
  },
  de: {
    name: 'Betroffener Service',
    plural: 'Betroffene Services',
    help: 'Ein Service, den eine externe Veränderung betrifft: wodurch er gefunden wurde und was darauf geantwortet wurde.',
    fields: {
      title: { label: 'Titel', help: 'Der Service und was ihn betrifft.' },
      externalChange: 'Externe Veränderung',
      service: 'Service',
      pair: { label: 'Paar', help: 'Je Service und Veränderung gibt es einen.' },
      owner: {
        label: 'Verantwortlich',
        help: 'Steht dafür ein: wer für den Service einsteht, wenn niemand anders benannt ist.',
      },
      due: { label: 'Fällig', help: 'Bis wann es beurteilt und getan sein muss.' },
      byHand: { label: 'Von Hand ergänzt', help: 'Jemand hat ihn ergänzt; was gefunden wird, nimmt ihn nicht weg.' },
      current: { label: 'Jetzt betroffen', help: 'Ob das, was jetzt da ist, noch zu dem Service führt.' },
      effect: { label: 'Was es für den Service heißt', help: 'Was anders werden muss und warum.' },
      reason: { label: 'Warum nicht', help: 'Warum der Service nicht betroffen ist, obwohl er gefunden wurde.' },
      outcome: { label: 'Ergebnis', help: 'Was getan wurde und woran man es sieht.' },
    },
    lines: {
      foundBy: {
        label: 'Gefunden durch',
        fields: {
          criterion: { label: 'Kriterium', help: 'Welche Zeile der externen Veränderung, von eins gezählt.' },
          way: { label: 'Weg', help: 'Von dem, was sich ändert, bis zum Nächsten am Service, mit ihren Nummern.' },
        },
      },
    },
    states: {
      found: 'Gefunden',
      confirmed: 'Bestätigt',
      settled: 'Erledigt',
      'ruled-out': 'Ausgeschlossen',
      gone: 'Nicht mehr betroffen',
    },
    verbs: {
      confirm: { label: 'Bestätigen', done: 'bestätigt' },
      'rule-out': { label: 'Ausschließen', done: 'ausgeschlossen' },
      settle: { label: 'Erledigen', done: 'erledigt' },
      'find-again': { label: 'Neu beurteilen', done: 'neu zu beurteilen' },
      lapse: { label: 'Nicht mehr betroffen', done: 'nicht mehr betroffen' },
    },
    actions: {
      'raise-requirement': {
        label: 'Anforderung stellen',
        done: 'Anforderung gestellt',
        help: 'Was für den Service daraus folgt, verfolgt bis zu Entwurf, Test und Release.',
        arguments: { requirement: 'Anforderung', owner: 'Verantwortlich' },
      },
    },
    sections: { what: 'Was wen betrifft', answer: 'Antwort' },
    lists: { current: 'Laufend', mine: 'Meine', all: 'Alle' },
    reasons: {
      ofBoth: 'Der Service und was ihn betrifft.',
      oneOfEach: 'Je Service und Veränderung gibt es einen.',
      ownerOfTheService: 'Wer für den Service einsteht, steht auch hierfür ein.',
      ownerOfTheChange: 'Für den Service steht niemand ein: Es tut, wer sich um die Veränderung kümmert.',
      dayItApplies: 'Der Tag, ab dem die Veränderung gilt.',
    },
    refusals: {
      workGoesOn:
        'Begonnene Arbeit dafür läuft noch: Anforderungen {requirements}, Changes {changes}, Aufgaben {tasks}. Erst fertigstellen, oder die Verknüpfungen lösen.',
    },
  },
});
