import { scenes } from '../scenes.ts';
import type { Topic } from '../topic.ts';

const late = { weight: 0, hours: 2, urgency: 'high', subclassification: 'Outage' } as const;

/** What the monitoring says on the bad Monday, and how it was mended. */
export const mondaysCause: Topic = {
  ...late,
  service: 'payment',
  classification: 'Payment',
  from: ['monitoring'],
  impact: 'high',
  scenes: scenes(`
    solved
    Shop: orders and payments fail
    Check "http-checkout" answers 503 from all locations since 08:44. Orders: 0 in 5 minutes, 61 expected. Connections of shop-db: 400 of 400.
    Payment gateway client 3.3.0 left a connection open with every payment, until shop-db had none left. Taken back to 3.2.0 on both servers; orders and payments go through since 10:48.
    Shop: Bestellungen und Zahlungen scheitern
    Prüfung „http-checkout“ antwortet seit 08:44 von allen Orten mit 503. Bestellungen: 0 in 5 Minuten, 61 erwartet. Verbindungen von shop-db: 400 von 400.
    Das Zahlungsmodul 3.3.0 ließ mit jeder Zahlung eine Verbindung offen, bis shop-db keine mehr hatte. Auf beiden Servern auf 3.2.0 zurückgesetzt; seit 10:48 gehen Bestellungen und Zahlungen durch.
  `),
  notes: [
    'All 400 connections of shop-db are held by pay-app, most of them idle in transaction.',
    'Pay-app 3.3.0 went live on Sunday at 22:10. Taking it back to 3.2.0, first on web-02.',
  ],
  specialists: ['shop', 1],
  items: ['shop-db'],
};

/** What people reported that morning, by where they are and how many they were. */
export const mondaysReports: readonly (readonly [Topic, number])[] = [
  [
    {
      ...late,
      service: 'payment',
      classification: 'Payment',
      from: ['care'],
      scenes: scenes(`
        duplicate
        Nobody can order or pay
        Eleven callers in ten minutes: after "buy now" the page says "service not available". Nobody can order or pay.
        Part of the outage of the shop that morning.
        Niemand kann bestellen oder bezahlen
        Elf Anrufer in zehn Minuten: Nach „Jetzt kaufen“ kommt „Dienst nicht verfügbar“. Niemand kann bestellen oder bezahlen.
        Teil des Shop-Ausfalls vom Vormittag.

        duplicate
        Checkout ends with error 503
        A customer tried five times with two cards. The checkout ends with error 503, the basket is still there.
        Part of the outage of the shop that morning.
        Kasse bricht mit Fehler 503 ab
        Ein Kunde hat es fünfmal mit zwei Karten versucht. Die Kasse bricht mit Fehler 503 ab, der Warenkorb ist noch da.
        Teil des Shop-Ausfalls vom Vormittag.

        duplicate
        Was the customer charged? Order without confirmation
        The customer paid {amount} € at 08:46 and has no confirmation. Was the card charged?
        Part of the outage of the shop that morning.
        Wurde abgebucht? Bestellung ohne Bestätigung
        Die Kundin hat um 08:46 {amount} € bezahlt und keine Bestätigung. Wurde die Karte belastet?
        Teil des Shop-Ausfalls vom Vormittag.
      `),
    },
    19,
  ],
  [
    {
      ...late,
      service: 'web-shop',
      classification: 'Web shop',
      from: ['marketing'],
      scenes: scenes(`
        duplicate
        Monday newsletter leads to an error page
        The newsletter went to 180,000 customers at 08:30, and every link ends at "service not available". Can we stop it?
        Part of the outage of the shop that morning.
        Montags-Newsletter führt auf eine Fehlerseite
        Der Newsletter ging um 08:30 an 180.000 Kunden, und jeder Link endet bei „Dienst nicht verfügbar“. Können wir ihn anhalten?
        Teil des Shop-Ausfalls vom Vormittag.
      `),
    },
    4,
  ],
  [
    {
      ...late,
      service: 'till',
      classification: 'Tills',
      from: ['shops'],
      scenes: scenes(`
        duplicate
        Tills find no articles
        All tills say "no connection to articles". We write receipts by hand, there is a queue to the door.
        Part of the outage of the shop that morning.
        Kassen finden keine Artikel
        Alle Kassen melden „keine Verbindung zu Artikeln“. Wir schreiben Belege von Hand, die Schlange steht bis zur Tür.
        Teil des Shop-Ausfalls vom Vormittag.
      `),
    },
    6,
  ],
  [
    {
      ...late,
      service: 'warehouse',
      classification: 'Warehouse',
      from: ['logistics'],
      scenes: scenes(`
        duplicate
        No new orders arrive in the warehouse
        Since a quarter to nine no new picking lists arrive. The shift has nothing to pick.
        Part of the outage of the shop that morning.
        Im Lager kommen keine neuen Bestellungen an
        Seit Viertel vor neun kommen keine neuen Picklisten. Die Schicht hat nichts zu kommissionieren.
        Teil des Shop-Ausfalls vom Vormittag.
      `),
    },
    4,
  ],
  [
    {
      ...late,
      service: 'partner',
      classification: 'Partner portal',
      from: ['alnoor'],
      scenes: scenes(`
        duplicate
        Partner portal: orders cannot be sent
        We cannot send orders in the partner portal, it says "service not available". A delivery of today depends on it.
        Part of the outage of the shop that morning.
        Partnerportal: Bestellungen lassen sich nicht absenden
        Im Partnerportal lassen sich keine Bestellungen absenden, es kommt „Dienst nicht verfügbar“.
        Teil des Shop-Ausfalls vom Vormittag.
        تعذّر إرسال الطلبات في بوابة الشركاء
        لا نستطيع إرسال الطلبات في البوابة، وتظهر رسالة "الخدمة غير متاحة". شحنة اليوم تعتمد على هذا الطلب.
        جزء من عطل المتجر هذا الصباح.
      `),
    },
    3,
  ],
  [
    {
      ...late,
      service: 'managed',
      classification: 'Managed devices',
      from: ['nordlicht', 'nordlicht', 'brenner'],
      scenes: scenes(`
        duplicate
        Exchange devices cannot be ordered
        The portal for exchange devices says "service not available" when we order. We need two tablets today.
        Part of the outage of the shop that morning.
        Austauschgeräte lassen sich nicht bestellen
        Das Portal für Austauschgeräte meldet beim Bestellen „Dienst nicht verfügbar“. Wir brauchen heute zwei Tablets.
        Teil des Shop-Ausfalls vom Vormittag.
      `),
    },
    8,
  ],
];
