import { scenes } from '../scenes.ts';
import type { Topic } from '../topic.ts';

/** A day on which a service was down: one incident for the cause, and those of the people who noticed. */
export type Outage = {
  readonly name: string;
  readonly daysAgo: number;
  readonly time: string;
  readonly minutes: number;
  readonly reports: number;
  /** What everybody who reported it is told. */
  readonly word: string;
  readonly cause: Topic;
  readonly noticed: Topic;
};

const monitored = { from: ['monitoring'], impact: 'high', urgency: 'high', weight: 0 } as const;

export const outages: readonly Outage[] = [
  {
    name: 'certificate',
    daysAgo: 47,
    time: '10:12',
    minutes: 140,
    reports: 31,
    word: 'Kartenzahlungen sind zurzeit gestört, Rechnung und Vorkasse gehen. Wir arbeiten daran. / Card payment is disturbed at the moment, invoice and prepayment work. We are on it.',
    cause: {
      ...monitored,
      hours: 5,
      service: 'payment',
      classification: 'Payment',
      subclassification: 'Outage',
      scenes: scenes(`
        solved
        Payment: no authorisation gets through
        Check "authorise" fails from all locations. Orders by card: 0 in 10 minutes, 46 expected.
        New certificate installed on both servers. Expiry is monitored now, 30 days ahead, and the reminder goes to the team.
        Zahlung: keine Autorisierung geht durch
        Prüfung „authorise“ scheitert von allen Orten. Kartenbestellungen: 0 in 10 Minuten, 46 erwartet.
        Neues Zertifikat auf beiden Servern. Der Ablauf wird nun 30 Tage vorher überwacht, die Erinnerung geht ans Team.
      `),
      notes: ['Our certificate at Pagonet ended at 10:00. The reminder went to a mailbox that nobody reads.'],
      checklist: ['Certificate renewed', 'Installed on both servers', 'Test payment of 1 € done'],
      specialists: ['shop', 1],
      items: ['pay-cert'],
    },
    noticed: {
      service: 'payment',
      weight: 0,
      classification: 'Payment',
      subclassification: 'Outage',
      from: ['care', 'marketing', 'shops', 'care'],
      scenes: scenes(`
        duplicate
        Nobody can pay
        Customers ring one after the other: payment is not possible, with any card.
        Part of the outage of payment that morning.
        Kartenzahlung geht nicht
        Bei jeder Karte kommt „Zahlung derzeit nicht möglich“.
        Teil der Zahlungsstörung vom Vormittag.

        duplicate
        Checkout: "payment not possible"
        Card payment fails for every customer since a few minutes.
        Part of the outage of payment that morning.
        Kasse: „Zahlung derzeit nicht möglich“
        Kunden rufen einer nach dem anderen an: Keine Karte geht.
        Teil der Zahlungsstörung vom Vormittag.
      `),
      hours: 2.6,
      urgency: 'high',
    },
  },
  {
    name: 'wifi',
    daysAgo: 19,
    time: '07:38',
    minutes: 95,
    reports: 17,
    word: 'In Halle ist das WLAN gestört. Die Ursache ist gefunden, in etwa einer Stunde geht es wieder. / The Wi-Fi in Halle is disturbed. The cause is found, it will work again in about an hour.',
    cause: {
      ...monitored,
      hours: 4,
      service: 'net',
      classification: 'Network',
      subclassification: 'Outage',
      scenes: scenes(`
        solved
        Halle: no Wi-Fi in the warehouse
        24 of 26 access points in Halle do not answer since 07:31.
        Firmware of sw-hal-1 taken back to the one before; all access points are up. The update waits for the maker’s correction.
        Halle: kein WLAN im Lager
        24 von 26 Access Points in Halle antworten seit 07:31 nicht.
        Firmware von sw-hal-1 auf die vorige zurückgesetzt; alle Access Points laufen. Das Update wartet auf die Korrektur des Herstellers.
      `),
      notes: ['sw-hal-1 gives no power over its ports since the restart after the update of the night.'],
      specialists: ['network', 1],
      items: ['sw-hal-1'],
    },
    noticed: {
      service: 'net',
      weight: 0,
      classification: 'Network',
      subclassification: 'Outage',
      from: ['logistics'],
      scenes: scenes(`
        duplicate
        Scanners have no connection
        No scanner gets a connection. The early shift stands.
        Part of the outage in Halle.
        Kein WLAN in der ganzen Halle
        Seit Schichtbeginn kein WLAN. Wir kommissionieren mit Papier.
        Teil der Störung in Halle.
      `),
      hours: 2,
      urgency: 'high',
    },
  },
];
