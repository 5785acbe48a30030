import { catalogue } from '../../words/words.ts';

const en = {
  title: (plural: string) => `${plural}: figures`,
  figures: 'Figures',
  toList: 'To the list',
  measure: 'Measure',
  cut: 'By',
  by: 'Grouped by',
  since: 'From',
  notGrouped: 'not grouped',
  periods: { day: 'day', week: 'week', month: 'month', quarter: 'quarter' },
  usual: {
    day: 'the last 30 days',
    week: 'the last 13 weeks',
    month: 'the last 12 months',
    quarter: 'the last 8 quarters',
  },
  back: { '-30d': '30 days', '-90d': '90 days', '-365d': 'one year', '-730d': 'two years', '-1095d': 'three years' },
  csv: 'Export as CSV',
  period: 'Period',
  none: 'None',
  nothing: 'Nothing was measured in this time.',
  counting: 'What happened earlier is still being counted; these figures will grow.',
  left: (n: number) => (n === 1 ? 'One smaller group is left out.' : `${n} smaller groups are left out.`),
  notDrawn: (n: number) => (n === 1 ? 'One more group stands in the table.' : `${n} more groups stand in the table.`),
  running: 'so far',
  chart: (label: string, from: string, until: string) =>
    `${label}, ${from} to ${until}. The table below has the same figures.`,
  mayNot: 'There are no figures of this',
};

const de: typeof en = {
  title: (plural: string) => `${plural}: Zahlen`,
  figures: 'Zahlen',
  toList: 'Zur Liste',
  measure: 'Kennzahl',
  cut: 'Je',
  by: 'Gruppiert nach',
  since: 'Ab',
  notGrouped: 'nicht gruppiert',
  periods: { day: 'Tag', week: 'Woche', month: 'Monat', quarter: 'Quartal' },
  usual: { day: 'letzte 30 Tage', week: 'letzte 13 Wochen', month: 'letzte 12 Monate', quarter: 'letzte 8 Quartale' },
  back: { '-30d': '30 Tage', '-90d': '90 Tage', '-365d': 'ein Jahr', '-730d': 'zwei Jahre', '-1095d': 'drei Jahre' },
  csv: 'Als CSV ausgeben',
  period: 'Zeitraum',
  none: 'Ohne',
  nothing: 'In dieser Zeit wurde nichts gemessen.',
  counting: 'Was früher geschah, wird noch gezählt; diese Zahlen wachsen noch.',
  left: (n: number) => (n === 1 ? 'Eine kleinere Gruppe fehlt.' : `${n} kleinere Gruppen fehlen.`),
  notDrawn: (n: number) =>
    n === 1 ? 'Eine weitere Gruppe steht in der Tabelle.' : `${n} weitere Gruppen stehen in der Tabelle.`,
  running: 'bis jetzt',
  chart: (label: string, from: string, until: string) =>
    `${label}, ${from} bis ${until}. Die Tabelle darunter hat dieselben Zahlen.`,
  mayNot: 'Davon gibt es keine Zahlen',
};

export const figuresWords = catalogue({ en, de });
