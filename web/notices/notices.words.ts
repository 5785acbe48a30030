import { catalogue } from '../../ui/words/words.ts';

export const noticesWords = catalogue({
  en: {
    none: 'Nothing to tell you',
    noneHelp: 'When something needs you or something you follow moves, it is told here.',
    unseen: 'New',
  },
  de: {
    none: 'Nichts zu berichten',
    noneHelp: 'Wenn etwas Sie braucht oder sich etwas bewegt, dem Sie folgen, steht es hier.',
    unseen: 'Neu',
  },
});
