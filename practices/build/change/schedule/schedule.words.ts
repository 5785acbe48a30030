import { catalogue } from '../../../../ui/words/words.ts';

export const scheduleWords = catalogue({
  en: {
    title: 'Calendar of changes',
    help: 'What is changed, released and deployed, and when nothing should be.',
    frozen: (title: string) => `Freeze: ${title}`,
    clashes: (others: string) => `At the same time on the same service: ${others}`,
    inFreeze: 'While a freeze is announced',
    conflicts: 'At the same time',
    none: 'Nothing else happens there at that time.',
    noWindow: 'It has no window yet.',
    because: {
      service: 'same service',
      item: 'same component',
      depends: 'one stands on what the other changes',
      person: 'same person',
      freeze: 'freeze',
    },
    through: (name: string) => `by way of ${name}`,
  },
  de: {
    title: 'Kalender der Änderungen',
    help: 'Was geändert, veröffentlicht und ausgerollt wird, und wann nichts geschehen soll.',
    frozen: (title: string) => `Sperre: ${title}`,
    clashes: (others: string) => `Zur selben Zeit am selben Service: ${others}`,
    inFreeze: 'Während einer angekündigten Sperre',
    conflicts: 'Zur selben Zeit',
    none: 'Zu dieser Zeit geschieht dort nichts anderes.',
    noWindow: 'Er hat noch kein Zeitfenster.',
    because: {
      service: 'derselbe Service',
      item: 'dieselbe Komponente',
      depends: 'das eine steht auf dem, was das andere ändert',
      person: 'dieselbe Person',
      freeze: 'Änderungssperre',
    },
    through: (name: string) => `über ${name}`,
  },
});
