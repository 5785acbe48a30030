import { catalogue } from '../../words/words.ts';

const en = {
  surroundings: 'Around it',
  calm: 'nothing open',
  open: (count: number, worst: string | null) => (worst ? `${count} open, up to ${worst}` : `${count} open`),
  lately: (count: number) => `${count} repaired in the last 7 days`,
};

/** Words of what stands around a record. */
export const surroundingsWords = catalogue<typeof en>({
  en,
  de: {
    surroundings: 'Im Umfeld',
    calm: 'nichts offen',
    open: (count, worst) => (worst ? `${count} offen, bis ${worst}` : `${count} offen`),
    lately: (count) => `${count} in den letzten 7 Tagen behoben`,
  },
});
