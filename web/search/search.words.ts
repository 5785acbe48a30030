import { catalogue } from '../../ui/words/words.ts';

export const searchWords = catalogue({
  en: {
    title: 'Search',
    titleFor: (words: string) => `Search: ${words}`,
    label: 'Words to find',
    help: 'Numbers, titles, descriptions and what was said, in everything you may see.',
    all: 'Everything',
    filter: 'Kinds of record',
    none: (words: string) => `Nothing found for “${words}”`,
    noneHelp: 'Fewer or other words may find more; a number such as INC-7 goes straight there.',
    found: (count: number) => (count === 1 ? 'One record' : `${count} records`),
    foundMost: (count: number) => `The ${count} records that fit best; more words find fewer`,
  },
  de: {
    title: 'Suche',
    titleFor: (words: string) => `Suche: ${words}`,
    label: 'Gesuchte Wörter',
    help: 'Nummern, Titel, Beschreibungen und Gesagtes, in allem, was Sie sehen dürfen.',
    all: 'Alles',
    filter: 'Arten von Datensätzen',
    none: (words: string) => `Nichts gefunden zu „${words}“`,
    noneHelp: 'Weniger oder andere Wörter finden vielleicht mehr; eine Nummer wie INC-7 führt direkt hin.',
    found: (count: number) => (count === 1 ? 'Ein Datensatz' : `${count} Datensätze`),
    foundMost: (count: number) => `Die ${count} passendsten Datensätze; mehr Wörter finden weniger`,
  },
});
