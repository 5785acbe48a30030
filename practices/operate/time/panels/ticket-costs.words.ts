export const ticketCostWords = {
  en: {
    title: 'What its work cost this month',
    by: {
      hours: 'Shared out by the hours written down; what has none weighs as the mean of the others.',
      evenly: 'Shared out evenly, as no hours are written down.',
    },
    total: (total: string, count: string, mean: string) => `${total} for ${count}, ${mean} each on average.`,
    dearest: 'The dearest',
    about: 'About',
    hours: 'Hours',
    cost: 'Cost',
    more: (count: string) => `and ${count} more`,
  },
  de: {
    title: 'Was die Arbeit an ihm diesen Monat kostet',
    by: {
      hours: 'Nach aufgeschriebenen Stunden verteilt; was keine hat, wiegt wie das Mittel der anderen.',
      evenly: 'Gleichmäßig verteilt, da keine Stunden aufgeschrieben sind.',
    },
    total: (total: string, count: string, mean: string) => `${total} für ${count}, im Mittel je ${mean}.`,
    dearest: 'Das Teuerste',
    about: 'Wofür',
    hours: 'Stunden',
    cost: 'Kosten',
    more: (count: string) => `und ${count} weitere`,
  },
};
