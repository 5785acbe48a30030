import { words } from '../../../kernel/words.ts';
import type { technology } from './technology.record.ts';

export const technologyWords = words<typeof technology>({
  en: {
    name: 'Technology',
    plural: 'Technologies',
    help: 'Something that is made in versions, of which configuration items are examples: a model of a server, a database, a platform.',
    fields: { maker: { label: 'Maker', help: 'Who makes it.' } },
    lines: {
      compatibility: {
        label: 'What it goes together with',
        fields: {
          from: { label: 'From version', help: 'Of this technology; empty: from the first on.' },
          until: { label: 'Until version', help: 'That one too, as fine as it is written: 17 takes in 17.4.' },
          other: { label: 'With', help: 'The other technology; what is said there counts here as well.' },
          otherFrom: 'Its version from',
          otherUntil: 'Until',
          fit: { label: 'Fit', help: 'Where several lines speak of the same, the worst counts.' },
          remark: { label: 'Remark', help: 'What is left out, or who found it so.' },
          knownOn: 'Known on',
        },
        choices: { fit: { works: 'Goes together', limited: 'With limits', fails: 'Does not go together' } },
      },
    },
    states: { 'in-use': 'In use' },
    verbs: {
      retire: { label: 'Retire', done: 'retired' },
      reinstate: { label: 'Bring back', done: 'brought back' },
    },
    sections: { what: 'What', fit: 'What it goes together with' },
    lists: { current: 'In use', all: 'All' },
  },
  de: {
    name: 'Technologie',
    plural: 'Technologien',
    help: 'Etwas, das es in Versionen gibt und wovon Configuration Items Beispiele sind: ein Servermodell, eine Datenbank, eine Plattform.',
    fields: {
      name: 'Name',
      kind: 'Art',
      maker: { label: 'Hersteller', help: 'Wer sie herstellt.' },
      description: 'Beschreibung',
    },
    lines: {
      compatibility: {
        label: 'Womit sie zusammenpasst',
        fields: {
          from: { label: 'Ab Version', help: 'Dieser Technologie; leer: ab der ersten.' },
          until: { label: 'Bis Version', help: 'Auch diese noch, so fein wie geschrieben: 17 schließt 17.4 ein.' },
          other: { label: 'Mit', help: 'Die andere Technologie; was dort steht, gilt auch hier.' },
          otherFrom: 'Deren Version ab',
          otherUntil: 'Bis',
          fit: { label: 'Passt', help: 'Wo mehrere Zeilen dasselbe betreffen, zählt die schlechteste.' },
          remark: { label: 'Bemerkung', help: 'Was wegfällt, oder wer es so gefunden hat.' },
          knownOn: 'Bekannt am',
        },
        choices: { fit: { works: 'Passt', limited: 'Mit Einschränkungen', fails: 'Passt nicht' } },
      },
    },
    choices: {
      kind: {
        hardware: 'Hardware',
        software: 'Software',
        infrastructure: 'Infrastruktur',
        'data-platform': 'Datenplattform',
        other: 'Anderes',
      },
    },
    states: { 'in-use': 'In Gebrauch', retired: 'Ausgemustert' },
    verbs: {
      retire: { label: 'Ausmustern', done: 'ausgemustert' },
      reinstate: { label: 'Zurückholen', done: 'zurückgeholt' },
    },
    sections: { what: 'Was', fit: 'Womit sie zusammenpasst' },
    lists: { current: 'In Gebrauch', all: 'Alle' },
  },
});
