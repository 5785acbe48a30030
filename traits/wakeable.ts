import { moment } from '../fields/moment/moment.field.ts';
import { yesNo } from '../fields/yes-no/yes-no.field.ts';
import { trait } from '../kernel/trait.ts';

/**
 * It can wait, and wakes by itself: at a moment, when its requester writes, or when a record that it waits for (a link of a
 * kind that `wakes`) is finished or reaches the state that the link names. Its lifecycle says how, by a transition that `wakes`.
 */
export const wakeable = trait({
  name: 'wakeable',
  fields: { wakeAt: moment(), sleepsThroughReplies: yesNo() },
  words: {
    en: {
      fields: {
        wakeAt: { label: 'Wakes at', help: 'The moment at which it is taken up again by itself.' },
        sleepsThroughReplies: {
          label: 'Sleeps through replies',
          help: 'An answer from the requester does not take it up again.',
        },
      },
    },
    de: {
      fields: {
        wakeAt: { label: 'Wacht auf am', help: 'Der Zeitpunkt, zu dem es von selbst wieder aufgenommen wird.' },
        sleepsThroughReplies: {
          label: 'Schläft bei Antworten weiter',
          help: 'Eine Antwort des Melders nimmt es nicht wieder auf.',
        },
      },
    },
  },
});
