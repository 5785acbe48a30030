import { catalogue } from '../../ui/words/words.ts';

export const glossaryWords = catalogue({
  en: {
    title: 'Words of the field',
    help: 'What each word means, where the frameworks place it, and where it is done here.',
    find: 'Find a word',
    none: 'No word is called so',
    noneHelp: 'Look for a part of it, or for what it means.',
    here: 'Here',
    places: 'In the frameworks',
    done: 'Where it is done',
    see: 'See also',
    all: 'All words',
    frameworks: { itil: 'ITIL 4', yasm: 'YaSM', iso: 'ISO/IEC 20000-1:2018', cobit: 'COBIT 2019' },
  },
  de: {
    title: 'Wörter des Fachs',
    help: 'Was jedes Wort bedeutet, wo die Rahmenwerke es führen und wo es hier getan wird.',
    find: 'Ein Wort finden',
    none: 'Kein Wort heißt so',
    noneHelp: 'Suchen Sie nach einem Teil davon oder nach seiner Bedeutung.',
    here: 'Hier',
    places: 'In den Rahmenwerken',
    done: 'Wo es getan wird',
    see: 'Siehe auch',
    all: 'Alle Wörter',
    frameworks: { itil: 'ITIL 4', yasm: 'YaSM', iso: 'ISO/IEC 20000-1:2018', cobit: 'COBIT 2019' },
  },
});
