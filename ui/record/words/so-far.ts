import { catalogue } from '../../words/words.ts';

const en = {
  soFar: 'So far',
  firstContact: 'Solved at first contact',
  notFirstContact: 'Not at first contact',
  handoffs: (count: number) => (count === 1 ? 'Handed to another team once' : `Handed to another team ${count} times`),
  reassignments: (count: number) => (count === 1 ? 'Passed on once' : `Passed on ${count} times`),
  reopenings: (count: number) => (count === 1 ? 'Reopened once' : `Reopened ${count} times`),
  touched: (time: string) => `${time} with somebody`,
  queued: (time: string) => `${time} with nobody`,
  waited: (time: string) => `${time} waiting for others`,
};

/** Words of how a piece of work went. */
export const soFarWords = catalogue<typeof en>({
  en,
  de: {
    soFar: 'Bisher',
    firstContact: 'Beim ersten Kontakt gelöst',
    notFirstContact: 'Nicht beim ersten Kontakt',
    handoffs: (count) =>
      count === 1 ? 'Einmal an ein anderes Team gegeben' : `${count}-mal an ein anderes Team gegeben`,
    reassignments: (count) => (count === 1 ? 'Einmal weitergegeben' : `${count}-mal weitergegeben`),
    reopenings: (count) => (count === 1 ? 'Einmal wieder geöffnet' : `${count}-mal wieder geöffnet`),
    touched: (time) => `${time} bei jemandem`,
    queued: (time) => `${time} bei niemandem`,
    waited: (time) => `${time} auf andere gewartet`,
  },
});
