import { catalogue } from '../../ui/words/words.ts';

export const walkWords = catalogue({
  en: {
    title: 'A walk through the story',
    invite: 'Walk through the story',
    stops: 'Stops',
    at: (at: string, of: string) => `${at} of ${of}`,
    previous: 'Previous stop',
    next: 'Next stop',
    open: 'Open the record',
    thread: 'Its thread',
    none: 'No story is told here',
    noneHelp: 'A walk leads through the records of the demonstration. This house has its own.',
  },
  de: {
    title: 'Ein Gang durch die Geschichte',
    invite: 'Durch die Geschichte gehen',
    stops: 'Stationen',
    at: (at, of) => `${at} von ${of}`,
    previous: 'Vorige Station',
    next: 'Nächste Station',
    open: 'Datensatz öffnen',
    thread: 'Sein Faden',
    none: 'Hier wird keine Geschichte erzählt',
    noneHelp: 'Ein Gang führt durch die Datensätze der Demonstration. Dieses Haus hat seine eigenen.',
  },
});
