import { words } from '../../../kernel/words.ts';
import type { reportDelivery } from './report-delivery.record.ts';

export const reportDeliveryWords = words<typeof reportDelivery>({
  en: {
    name: 'Report delivered',
    plural: 'Reports delivered',
    help: 'One report for one person, made with their rights; the file hangs on it.',
    fields: {
      report: 'Regular report',
      periodFrom: 'From',
      periodUntil: { label: 'Until', help: 'The last day that it is about.' },
      occurrence: 'Occurrence',
      attempts: 'Attempts',
      fault: { label: 'What went wrong', help: 'Why it could not be made.' },
    },
    verbs: {
      deliver: { label: 'Deliver', done: 'delivered' },
      fail: { label: 'Give up', done: 'given up' },
      retry: { label: 'Try again', done: 'to be tried again' },
    },
    actions: { 'stop-receiving': { label: 'Stop receiving it', done: 'asked for no more of it' } },
    sections: { report: 'Report' },
    lists: { mine: 'Mine', failed: 'Failed', all: 'All' },
  },
  de: {
    name: 'Zugestellter Bericht',
    plural: 'Zugestellte Berichte',
    help: 'Ein Bericht für eine Person, mit deren Rechten erstellt; die Datei hängt daran.',
    fields: {
      title: 'Titel',
      report: 'Regelmäßiger Bericht',
      recipient: 'Empfänger',
      periodFrom: 'Von',
      periodUntil: { label: 'Bis', help: 'Der letzte Tag, um den es geht.' },
      occurrence: 'Vorkommen',
      attempts: 'Versuche',
      fault: { label: 'Was misslang', help: 'Warum er nicht erstellt werden konnte.' },
    },
    states: { due: 'Fällig', delivered: 'Zugestellt', failed: 'Misslungen' },
    verbs: {
      deliver: { label: 'Zustellen', done: 'zugestellt' },
      fail: { label: 'Aufgeben', done: 'aufgegeben' },
      retry: { label: 'Erneut versuchen', done: 'wird erneut versucht' },
    },
    actions: { 'stop-receiving': { label: 'Nicht mehr erhalten', done: 'wollte ihn nicht mehr erhalten' } },
    sections: { report: 'Bericht' },
    lists: { mine: 'Meine', failed: 'Misslungen', all: 'Alle' },
  },
});
