import type { Topic } from '../topic.ts';

/** A day on which a service was down: one incident for the cause, and those of the people who noticed. */
export type Outage = {
  readonly daysAgo: number;
  readonly time: string;
  readonly minutes: number;
  readonly reports: number;
  readonly cause: Topic;
  readonly noticed: Topic;
};

const monitored = { from: ['monitoring'], impact: 'high', urgency: 'high', hours: 2.2 } as const;

export const outages: readonly Outage[] = [
  {
    daysAgo: 47,
    time: '10:12',
    minutes: 140,
    reports: 31,
    cause: {
      ...monitored,
      service: 'payment',
      weight: 0,
      classification: 'Payment',
      subclassification: 'Outage',
      titles: ['Payment: no authorisation gets through'],
      tells: ['Check "authorise" fails from all locations. Orders by card: 0 in 10 minutes, 46 expected.'],
      notes: ['Our certificate at Pagonet ended at 10:00. The reminder went to a mailbox that nobody reads.'],
      outcomes: [
        [
          'solved',
          'New certificate installed on both servers. Expiry is monitored now, 30 days ahead, and the reminder goes to the team.',
        ],
      ],
      specialists: ['shop', 1],
      items: ['pay-cert'],
    },
    noticed: {
      service: 'payment',
      weight: 0,
      classification: 'Payment',
      subclassification: 'Card',
      from: ['care', 'marketing', 'shops'],
      titles: [
        'Nobody can pay',
        'Card payment fails for every customer',
        'Checkout: "payment not possible"',
        'Kartenzahlung geht nicht',
      ],
      tells: [
        'Customers ring one after the other: payment is not possible, with any card.',
        'Bei jeder Karte kommt „Zahlung derzeit nicht möglich“.',
      ],
      outcomes: [['duplicate', 'Part of the outage of payment that morning; solved with it at 12:34.']],
      hours: 2.6,
      urgency: 'high',
    },
  },
  {
    daysAgo: 19,
    time: '07:38',
    minutes: 95,
    reports: 17,
    cause: {
      ...monitored,
      service: 'net',
      weight: 0,
      classification: 'Network',
      subclassification: 'Outage',
      titles: ['Halle: no Wi-Fi in the warehouse'],
      tells: ['24 of 26 access points in Halle do not answer since 07:31.'],
      notes: ['sw-hal-1 gives no power over its ports since the restart after the update of the night.'],
      outcomes: [
        [
          'solved',
          'Firmware of sw-hal-1 taken back to the one before; all access points are up. The update waits for the maker’s correction.',
        ],
      ],
      specialists: ['network', 1],
      items: ['sw-hal-1'],
    },
    noticed: {
      service: 'net',
      weight: 0,
      classification: 'Network',
      subclassification: 'Wi-Fi',
      from: ['logistics'],
      titles: ['Scanners have no connection', 'Kein WLAN in der ganzen Halle', 'Picking stands, no Wi-Fi'],
      tells: [
        'No scanner gets a connection. The early shift stands.',
        'Seit Schichtbeginn kein WLAN. Wir kommissionieren mit Papier.',
      ],
      outcomes: [['duplicate', 'Part of the outage in Halle; solved with it.']],
      hours: 2,
      urgency: 'high',
    },
  },
];
