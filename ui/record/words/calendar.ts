import { catalogue } from '../../words/words.ts';

export const calendarWords = catalogue({
  en: {
    daysBy: (label: string) => `Days by ${label}`,
    spans: { month: 'Month', week: 'Week', table: 'Table' },
    span: 'Shown at once',
    today: 'Today',
    earlier: 'Earlier',
    later: 'Later',
    onDay: (n: number) => (n === 0 ? 'nothing' : n === 1 ? 'one record' : `${n} records`),
    moreOnDay: (n: string) => `${n} more`,
    firstOnly: (n: string) => `The first ${n} are shown; filter to see the others.`,
  },
  de: {
    daysBy: (label: string) => `Tage nach ${label}`,
    spans: { month: 'Monat', week: 'Woche', table: 'Tabelle' },
    span: 'Auf einmal gezeigt',
    today: 'Heute',
    earlier: 'Früher',
    later: 'Später',
    onDay: (n: number) => (n === 0 ? 'nichts' : n === 1 ? 'ein Datensatz' : `${n} Datensätze`),
    moreOnDay: (n: string) => `${n} weitere`,
    firstOnly: (n: string) => `Die ersten ${n} werden gezeigt; filtern Sie, um die übrigen zu sehen.`,
  },
});
