import type { Tongue } from '../scenes.ts';
import type { Answered } from './plot.ts';

type Phrases<T extends string> = Readonly<Record<T, readonly string[]>>;

/** What people add to what they report. */
export const additions: Phrases<Tongue> = {
  en: [
    'It is the third time this month.',
    'Two colleagues have the same.',
    'I have already restarted, it did not help.',
    'A customer is waiting for it.',
    'It can wait until tomorrow.',
    'Please call me, I am at my desk until four.',
    'Nothing was changed here, as far as I know.',
  ],
  de: [
    'Das ist das dritte Mal in diesem Monat.',
    'Zwei Kolleginnen haben dasselbe.',
    'Neu gestartet habe ich schon, das hat nicht geholfen.',
    'Ein Kunde wartet darauf.',
    'Es hat Zeit bis morgen.',
    'Bitte rufen Sie mich an, ich bin bis vier am Platz.',
    'Hier wurde nichts geändert, soviel ich weiß.',
  ],
  ar: ['نرجو الرد في أقرب وقت.', 'جرّبنا من جهازين مختلفين.'],
};

export const greetings: Phrases<Tongue> = {
  en: ['Hello,', 'Good morning,', 'Hi team,', 'Dear service desk,'],
  de: ['Hallo,', 'Guten Morgen,', 'Hallo zusammen,', 'Guten Tag,', 'Liebe Kolleginnen und Kollegen,'],
  ar: ['السلام عليكم،', 'مرحبًا،'],
};

export const regards: Phrases<Tongue> = {
  en: ['Best regards', 'Thanks and regards', 'Thank you'],
  de: ['Viele Grüße', 'Mit freundlichen Grüßen', 'Danke und Gruß'],
  ar: ['مع التحية', 'شكرًا'],
};

export const receipts: Phrases<Answered> = {
  en: [
    'Thank you, we have it. Somebody is looking at it now.',
    'We have your message and are at it. You hear from us today.',
    'Seen. I will have a look and write to you.',
  ],
  de: [
    'Danke, es ist angekommen. Es sieht sich gerade jemand an.',
    'Ihre Nachricht ist da, wir kümmern uns. Sie hören heute von uns.',
    'Gesehen. Ich schaue es mir an und melde mich.',
  ],
};

export const goodbyes: Phrases<Answered> = {
  en: [
    'This should be mended now. Please tell us if it comes back.',
    'Done. Could you try once more, please?',
    'It works again here. Thank you for your patience.',
  ],
  de: [
    'Das sollte nun behoben sein. Bitte melden Sie sich, wenn es wiederkommt.',
    'Erledigt. Probieren Sie es bitte noch einmal?',
    'Hier geht es wieder. Danke für Ihre Geduld.',
  ],
};

export const thanks: Phrases<Tongue> = {
  en: ['Works, thank you!', 'Yes, all good now.', 'Thanks for the quick help.', 'Perfect, you can close it.'],
  de: ['Geht, danke!', 'Perfekt, vielen Dank.', 'Ja, jetzt ist alles gut.', 'Danke für die schnelle Hilfe.'],
  ar: ['يعمل الآن، شكرًا جزيلًا.'],
};

export const complaints: Phrases<Tongue> = {
  en: ['Sorry, it is back since this morning.', 'It worked for an hour. Now it is as before.'],
  de: ['Leider immer noch dasselbe.', 'Eine Stunde ging es, jetzt ist es wie vorher.'],
  ar: ['للأسف عادت المشكلة.'],
};

export const chasers: Phrases<Tongue> = {
  en: [
    'Is there any news?',
    'I wrote two days ago. Could somebody have a look, please?',
    'I ring because of my report.',
  ],
  de: ['Gibt es schon etwas Neues?', 'Ich hatte vor zwei Tagen geschrieben. Sieht jemand nach?', 'Wie ist der Stand?'],
  ar: ['هل من جديد؟'],
};

export const reminders: Phrases<Answered> = {
  en: ['Did you see my question? Without the answer I cannot go on.'],
  de: ['Haben Sie meine Frage gesehen? Ohne die Antwort komme ich nicht weiter.'],
};

export const soothing: Phrases<Answered> = {
  en: ['I am on it and write again by tomorrow noon.', 'We have found the place; the correction comes today.'],
  de: ['Ich bin dran und melde mich bis morgen Mittag.', 'Wir haben die Stelle gefunden; die Korrektur kommt heute.'],
};

/** What colleagues write when they hand over. */
export const handovers: readonly string[] = [
  'First steps done, no change. Over to you, please.',
  'Needs somebody with rights on the system.',
  'Reproduced. Logs from the time are in the share.',
  'Erste Schritte erledigt, keine Änderung. Bitte übernehmen.',
  'Nachgestellt. Mitschnitt liegt in der Ablage.',
];

/** What a team writes when it is not theirs. */
export const returns: readonly string[] = [
  'Not ours: everything is fine on our side. Please check with the others.',
  'Bei uns ist alles in Ordnung. Das liegt eine Schicht tiefer, bitte dort prüfen.',
  'Looked at it, it is not our system.',
];
