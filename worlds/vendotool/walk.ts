import type { Stop } from '../../server/operations/walk.ts';
import type { Stage } from './stage.ts';

type Told = readonly [name: string, daysAgo: number, en: string, de: string];

/** VendoTool’s way from complaints to figures, stop by stop. */
const told: readonly Told[] = [
  [
    'case-1',
    331,
    'It began with complaints: answers took days, and nobody knew who had which question.',
    'Am Anfang standen Beschwerden: Antworten dauerten Tage, und niemand wusste, wer welche Frage hat.',
  ],
  [
    'assessment',
    300,
    'Before anybody chose a way, VendoTool looked: most of a day to the first answer, and nobody there at night.',
    'Bevor jemand einen Weg wählte, sah VendoTool hin: fast ein Tag bis zur ersten Antwort, und nachts niemand da.',
  ],
  [
    'happy-customers',
    285,
    'From that came one objective, with figures by which it can be seen whether it is reached.',
    'Daraus wurde ein Ziel, mit Zahlen, an denen man sieht, ob es erreicht ist.',
  ],
  [
    'need-round-the-clock',
    270,
    'What that takes was written down as requirements that can be checked. This one meant nights and Sundays.',
    'Was es dafür braucht, wurde als prüfbare Anforderungen aufgeschrieben. Diese hieß: Nächte und Sonntage.',
  ],
  [
    'in-house',
    260,
    'Three ways were weighed. Those who know the goods should answer, with one system and training.',
    'Drei Wege wurden abgewogen. Antworten soll, wer die Ware kennt, mit einem System und Schulung.',
  ],
  [
    'risk-night',
    252,
    'What could come in between was named early: nobody wants the nights.',
    'Was dazwischenkommen kann, wurde früh benannt: Niemand will die Nächte.',
  ],
  [
    'sdp-desk',
    198,
    'The service desk was designed in full before it was built: levels, people, costs, and how it ends.',
    'Der Servicedesk wurde ganz entworfen, bevor er gebaut wurde: Zusagen, Menschen, Kosten und sein Ende.',
  ],
  [
    'sla-standard',
    189,
    'What the design says is promised, for each channel, in minutes that Reeve counts.',
    'Was der Entwurf sagt, ist zugesagt: für jeden Kanal, in Minuten, die Reeve zählt.',
  ],
  [
    'course-desk',
    170,
    'People learnt what they would need; who passed holds a certificate.',
    'Die Leute lernten, was sie brauchen würden; wer bestand, hat ein Zertifikat.',
  ],
  [
    'desk-1.0',
    120,
    'After its tests and a go that was not unanimous, the service desk went live, site by site.',
    'Nach den Tests und einer Freigabe, die nicht einstimmig war, ging der Servicedesk ans Netz, Standort für Standort.',
  ],
  [
    'review-1',
    60,
    'After two months, service and customer looked at it together: quick, but payments are handed on.',
    'Nach zwei Monaten sahen Service und Kunde gemeinsam hin: schnell, aber Zahlungsfragen wandern weiter.',
  ],
  [
    'improvement-training',
    45,
    'So the desk was trained on payments, with a figure and a day on which it would be looked at again.',
    'Also wurde der Servicedesk zu Zahlungen geschult, mit einer Zahl und einem Tag, an dem man wieder hinsieht.',
  ],
  [
    'roster-1',
    19,
    'Every week a roster follows when customers call, and shares the nights: this is the newest.',
    'Woche für Woche folgt ein Dienstplan dem, wann Kunden sich melden, und teilt die Nächte auf: Dies ist der neueste.',
  ],
  [
    'measure-fcr',
    1,
    'Whether it helped is told by the records themselves: how many questions are settled at first contact, month by month.',
    'Ob es half, sagen die Datensätze selbst: wie viele Fragen beim ersten Kontakt erledigt sind, Monat für Monat.',
  ],
];

/** The story as stops at its records, in the order in which things happened. */
export const stopsOf = (stage: Stage): readonly Stop[] =>
  told.map(([name, daysAgo, en, de]) => ({
    record: stage.id(name),
    day: stage.calendar.day(daysAgo),
    sentence: { en, de },
  }));
