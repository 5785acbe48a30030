import { catalogue } from '../words/words.ts';

export const partsWords = catalogue({
  en: {
    close: 'Close',
    cancel: 'Cancel',
    undo: 'Undo',
    tryAgain: 'Try again',
    reload: 'Load the page again',
    loading: 'Loading',
    wrong: 'Something went wrong here.',
    notifications: 'Messages',
    control: 'Ctrl',
    shift: 'Shift',
  },
  de: {
    close: 'Schließen',
    cancel: 'Abbrechen',
    undo: 'Rückgängig',
    tryAgain: 'Noch einmal versuchen',
    reload: 'Seite neu laden',
    loading: 'Wird geladen',
    wrong: 'Hier ist etwas schiefgegangen.',
    notifications: 'Meldungen',
    control: 'Strg',
    shift: 'Umschalt',
  },
});
