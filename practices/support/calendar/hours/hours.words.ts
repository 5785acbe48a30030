import { catalogue } from '../../../../ui/words/words.ts';

const en = {
  hours: 'When it is open',
  openUntil: (time: string) => `Open now, until ${time}`,
  alwaysOpen: 'Open now, around the clock',
  closedUntil: (time: string) => `Closed now, opens ${time}`,
  incomplete: 'It does not open yet: give its week an opening.',
  retired: 'Nobody works by it any more; this is when it would be open.',
  there: (zone: string, time: string) => `${time} in ${zone}`,
  week: 'The next seven days',
  weeks: 'The next four weeks',
  day: 'Day',
  openings: 'Open',
  today: 'today',
  closed: 'closed',
  nextDay: (time: string) => `${time} the next day`,
  fromBefore: (time: string) => `from the day before until ${time}`,
  differing: 'Holidays and days that differ',
  noneDiffer: 'None in these weeks.',
  holiday: 'Public holiday',
  differs: 'Day that differs',
};

const de: typeof en = {
  hours: 'Wann offen ist',
  openUntil: (time) => `Jetzt offen, bis ${time}`,
  alwaysOpen: 'Jetzt offen, rund um die Uhr',
  closedUntil: (time) => `Jetzt geschlossen, öffnet ${time}`,
  incomplete: 'Er öffnet noch nicht: Geben Sie seiner Woche eine Öffnungszeit.',
  retired: 'Niemand arbeitet mehr danach; so wäre geöffnet.',
  there: (zone, time) => `${time} in ${zone}`,
  week: 'Die nächsten sieben Tage',
  weeks: 'Die nächsten vier Wochen',
  day: 'Tag',
  openings: 'Offen',
  today: 'heute',
  closed: 'geschlossen',
  nextDay: (time) => `${time} am nächsten Tag`,
  fromBefore: (time) => `vom Tag davor bis ${time}`,
  differing: 'Feiertage und Tage, die abweichen',
  noneDiffer: 'Keine in diesen Wochen.',
  holiday: 'Feiertag',
  differs: 'Tag, der abweicht',
};

export const hoursWords = catalogue({ en, de });
