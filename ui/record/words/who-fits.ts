import { catalogue } from '../../words/words.ts';

const en = {
  label: 'Who fits',
  callsFor: (skills: string) => `Calls for ${skills}`,
  able: 'can do it',
  lacks: (skills: string) => `lacks ${skills}`,
  there: 'on a shift now',
  away: 'not on a shift now',
  load: (n: number) => `${n} in hand`,
  spread: (least: string, most: string, average: string) => `${least} to ${most} in hand each, ${average} on average`,
  give: 'Give',
  giveTo: (name: string) => `Give it to ${name}`,
  more: (n: number) => (n === 1 ? 'One more' : `${n} more`),
};

/** Words of who could take a record on, and why. */
export const whoFitsWords = catalogue<typeof en>({
  en,
  de: {
    label: 'Wer passt',
    callsFor: (skills) => `Verlangt ${skills}`,
    able: 'kann es',
    lacks: (skills) => `fehlt ${skills}`,
    there: 'hat gerade Schicht',
    away: 'hat gerade keine Schicht',
    load: (n) => `${n} in Arbeit`,
    spread: (least, most, average) => `Je ${least} bis ${most} in Arbeit, im Mittel ${average}`,
    give: 'Geben',
    giveTo: (name) => `An ${name} geben`,
    more: (n) => (n === 1 ? 'Eine weitere Person' : `${n} weitere`),
  },
});
