import { words } from '../../../kernel/words.ts';
import type { knownError } from './known-error.record.ts';

export const knownErrorWords = words<typeof knownError>({
  en: {
    name: 'Known error',
    plural: 'Known errors',
    help: 'What one knows an unsolved problem by, and how to get round it until it is solved.',
    fields: {
      title: { label: 'Title', help: 'What those see who meet it, in one line: incidents are held against it.' },
      symptom: { label: 'Symptom', help: 'By which signs one knows that it is this one.' },
      errorCode: { label: 'Error code', help: 'What stands on the screen or in the log, word for word.' },
      product: { label: 'Product and version', help: 'Where it happens, from which version to which.' },
      workaround: { label: 'Workaround', help: 'How one can go on; it is told to requesters as it stands.' },
      cause: { label: 'Cause', help: 'For those who provide the service; requesters do not read it.' },
      solution: { label: 'Solution', help: 'What takes it away for good, and since when.' },
      owner: { label: 'Owner', help: 'Keeps it true.' },
      retireReason: 'Why retired',
    },
    states: { published: 'Published to the desk', public: 'Published to all' },
    verbs: {
      publish: { label: 'Publish to the desk', done: 'published to the desk' },
      'publish-to-all': { label: 'Publish to all', done: 'published to all' },
      revise: { label: 'Revise', done: 'taken back to be revised' },
      solve: { label: 'Solved', done: 'solved' },
      retire: { label: 'Retire', done: 'retired' },
    },
    sections: { what: 'What', remedy: 'Remedy', behind: 'Behind it' },
    lists: { current: 'Current', mine: 'Mine', all: 'All' },
    actions: {
      'apply-workaround': {
        label: 'Tell the workaround',
        done: 'workaround told',
        help: 'On all open incidents that it explains.',
      },
    },
  },
  de: {
    name: 'Bekannter Fehler',
    plural: 'Bekannte Fehler',
    help: 'Woran man ein ungelöstes Problem erkennt und wie man es umgeht, bis es gelöst ist.',
    fields: {
      title: {
        label: 'Titel',
        help: 'Was sieht, wer darauf stößt, in einer Zeile: Störungen werden damit verglichen.',
      },
      symptom: { label: 'Anzeichen', help: 'Woran man erkennt, dass es dieser ist.' },
      errorCode: { label: 'Fehlercode', help: 'Was wörtlich auf dem Schirm oder im Protokoll steht.' },
      service: 'Service',
      configurationItem: 'Konfigurationselement',
      product: { label: 'Produkt und Version', help: 'Wo es auftritt, von welcher Version bis zu welcher.' },
      workaround: { label: 'Umgehung', help: 'Wie man weiterarbeitet; Anwender bekommen es so zu lesen.' },
      cause: { label: 'Ursache', help: 'Für die, die den Service erbringen; Anwender lesen sie nicht.' },
      solution: { label: 'Lösung', help: 'Was ihn endgültig beseitigt, und seit wann.' },
      problem: 'Problem',
      owner: { label: 'Verantwortlich', help: 'Sorgt dafür, dass es stimmt.' },
      retireReason: 'Warum außer Gebrauch',
    },
    states: {
      draft: 'Entwurf',
      published: 'Für den Service Desk',
      public: 'Für alle',
      solved: 'Gelöst',
      retired: 'Außer Gebrauch',
    },
    verbs: {
      publish: { label: 'Für den Service Desk veröffentlichen', done: 'für den Service Desk veröffentlicht' },
      'publish-to-all': { label: 'Für alle veröffentlichen', done: 'für alle veröffentlicht' },
      revise: { label: 'Überarbeiten', done: 'zur Überarbeitung zurückgenommen' },
      solve: { label: 'Gelöst', done: 'gelöst' },
      retire: { label: 'Außer Gebrauch nehmen', done: 'außer Gebrauch genommen' },
    },
    sections: { what: 'Was', remedy: 'Abhilfe', behind: 'Was dahintersteht' },
    lists: { current: 'Aktuell', mine: 'Meine', all: 'Alle' },
    actions: {
      'apply-workaround': {
        label: 'Umgehung mitteilen',
        done: 'Umgehung mitgeteilt',
        help: 'Bei allen offenen Störungen, die er erklärt.',
      },
    },
  },
});
