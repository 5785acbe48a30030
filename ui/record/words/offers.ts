import { catalogue } from '../../words/words.ts';

const en = {
  offers: 'Suggestions',
  perhaps: 'Perhaps',
  take: (field: string, value: string) => `Set ${field} to ${value}`,
  withWord: (count: number, of: number, word: string) => `${count} of ${of} with “${word}”`,
  withSame: (count: number, of: number, field: string) => `${count} of ${of} with the same ${field}`,
  because: (value: string, reasons: string) => `${value}: ${reasons}`,
  and: ', ',
  standings: 'Suggestions',
  standingsHelp:
    'Values are offered where what was finished before tells them. Every record is guessed before it is learned from; a field is offered only while its suggestions are surely right more often than the usual guess.',
  type: 'Of',
  field: 'Field',
  seen: 'Guessed',
  first: 'First right',
  third: 'One of three right',
  majority: 'Most frequent value right',
  usual: 'Usual guess right',
  offered: 'Offered',
  yes: 'yes',
  no: 'no',
  notYet: 'not yet known',
};

const de: typeof en = {
  offers: 'Vorschläge',
  perhaps: 'Vielleicht',
  take: (field: string, value: string) => `${field} auf ${value} setzen`,
  withWord: (count: number, of: number, word: string) => `${count} von ${of} mit „${word}“`,
  withSame: (count: number, of: number, field: string) => `${count} von ${of} bei gleichem Feld ${field}`,
  because: (value: string, reasons: string) => `${value}: ${reasons}`,
  and: ', ',
  standings: 'Vorschläge',
  standingsHelp:
    'Werte werden angeboten, wo früher Erledigtes sie erkennen lässt. Jeder Vorgang wird geraten, bevor aus ihm gelernt wird; ein Feld wird nur angeboten, solange die Vorschläge sicher öfter richtig sind als das übliche Raten.',
  type: 'Von',
  field: 'Feld',
  seen: 'Geraten',
  first: 'Erster richtig',
  third: 'Einer von dreien richtig',
  majority: 'Häufigster Wert richtig',
  usual: 'Übliches Raten richtig',
  offered: 'Angeboten',
  yes: 'ja',
  no: 'nein',
  notYet: 'noch nicht bekannt',
};

export const offersWords = catalogue({ en, de });
