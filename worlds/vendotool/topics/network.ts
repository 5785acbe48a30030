import type { Topic } from '../topic.ts';

const net = { service: 'net', classification: 'Network' } as const;
const phone = { service: 'phone', classification: 'Telephony' } as const;

/** What happens to networks and telephones. */
export const networkTopics: readonly Topic[] = [
  {
    ...net,
    weight: 7,
    subclassification: 'Wi-Fi',
    from: ['logistics', 'marketing', 'shops', 'finance'],
    titles: [
      'Wi-Fi drops in hall {one}',
      'No Wi-Fi in room {room}',
      'WLAN im Lager bricht ständig ab',
      'Guests cannot get into the Wi-Fi',
    ],
    tells: [
      'Scanners lose the connection between gate 4 and 6 every few minutes.',
      'In room {room} notebooks see the network and do not get in.',
      'Im hinteren Teil der Halle {one} gibt es seit {day} kein WLAN mehr. Die Scanner speichern zwar, aber die Kommissionierung steht.',
      'Visitors get the page with the code, then "no internet".',
    ],
    asks: [['Is it all scanners, or only the new ones?', 'Only the new ones. The old ones work.']],
    notes: [
      'Channel 36 is crowded since the neighbour’s installation. Moving the hall to 100+.',
      'Radio profile of ap-hal-07 was reset to default by the last update.',
    ],
    outcomes: [
      ['solved', 'Other channel and less power at the neighbours of the access point; no drop for four hours.'],
      ['solved', 'The access point was exchanged.'],
      ['solved', 'Other channel and less power at the neighbours of the access point; no drop for four hours.'],
      ['by-itself', 'No drop since the shelves were moved back. We keep an eye on it.'],
    ],
    specialists: ['network', 0.75],
    hours: 9,
    items: ['ap-hal-07', 'ap-hal-12', 'sw-hal-1'],
  },
  {
    ...net,
    weight: 6,
    subclassification: 'Remote access',
    from: ['care', 'marketing', 'finance'],
    titles: [
      'VPN ends after {n} minutes',
      'Remote access refuses me',
      'VPN sehr langsam',
      'VPN connects, no share can be reached',
    ],
    tells: [
      'Working from home: the VPN ends after about {n} minutes, always.',
      'The VPN says "certificate has expired".',
      'Über VPN dauert das Öffnen einer Datei Minuten. Internet ist sonst schnell, 250 Mbit/s.',
      'The VPN says "connected", but no share opens and the intranet does not either.',
    ],
    asks: [
      ['Which provider do you have at home, and is it IPv6 only?', 'A cable provider. The router says "DS-Lite".'],
    ],
    outcomes: [
      ['solved', 'Packet size lowered for this profile; stable for an afternoon.'],
      ['solved', 'New certificate enrolled remotely.'],
      ['workaround', 'Please use the second gateway until the first has been updated.'],
      ['solved', 'Packet size lowered for this profile; stable for an afternoon.'],
    ],
    specialists: ['network', 0.5],
    hours: 6,
    impact: 'low',
    items: ['fw-lej'],
  },
  {
    ...phone,
    weight: 5,
    subclassification: 'Hotline',
    from: ['care'],
    titles: [
      'Callers hear nothing',
      'Queue of the hotline shows {n} waiting, nobody rings',
      'Headset has an echo',
      'Transfers end the call',
    ],
    tells: [
      'Every tenth caller does not hear us. They ring again and complain.',
      'The display says {n} are waiting, our telephones stay silent.',
      'I hear myself with half a second’s delay. With the colleague’s headset it is gone.',
      'When I transfer a caller to the second line, the call ends.',
    ],
    notes: [
      'One-way audio only on calls through the second line of Kabelwerk.',
      'SIP trace attached to the supplier’s ticket.',
    ],
    outcomes: [
      ['solved', 'Kabelwerk changed the codec of the second line; twenty test calls were fine.'],
      ['solved', 'Agents had been signed out by the update; signed in again and the setting kept.'],
      ['solved', 'Headset exchanged.'],
      ['solved', 'Kabelwerk changed the codec of the second line; twenty test calls were fine.'],
    ],
    specialists: ['network', 0.6],
    supplier: 'Kabelwerk: a media gateway was answering with the wrong codec. Corrected at 14:20, please test.',
    hours: 8,
    urgency: 'high',
  },
  {
    ...phone,
    weight: 3,
    subclassification: 'Mobile',
    from: ['logistics', 'finance', 'shops'],
    titles: ['Mobile has no data abroad', 'SIM card is not recognised', 'Diensthandy verloren'],
    tells: [
      'I am in Bolzano and my telephone has no data, calls work.',
      'Since this morning "no SIM card". Restarting does not help.',
      'Ich habe gestern mein Diensthandy im Zug liegen lassen. Bitte sperren!',
    ],
    outcomes: [
      ['solved', 'Roaming was not switched on for the contract. It is now.'],
      ['solved', 'A new card was handed over and activated.'],
      ['solved', 'Telephone locked and wiped, SIM blocked, a new one handed over.'],
    ],
    supplier: 'Kabelwerk: the SIM has been exchanged, the new one arrives tomorrow.',
    hours: 5,
    impact: 'low',
    urgency: 'high',
  },
  {
    ...net,
    weight: 4,
    subclassification: 'Monitoring',
    from: ['monitoring'],
    titles: ['sw-lej-{one}: port flaps', 'rt-dresden: line down', 'fw-lej: processor above 90 %'],
    tells: [
      'Interface 1/0/{n} changed its state 14 times in 10 minutes.',
      'No answer to ping since {time}. Backup over LTE has taken over.',
      'Processor above 90 % for 15 minutes; throughput 3.{one} Gbit/s to files-01.',
    ],
    outcomes: [
      ['solved', 'Patch cable exchanged.'],
      ['by-itself', 'Line back after eleven minutes; the provider had announced works.'],
      ['solved', 'A backup ran in the daytime. Moved to the night.'],
    ],
    specialists: ['network', 0.95],
    supplier: 'Kabelwerk: planned works in Dresden ran over time. The line is up.',
    hours: 2,
    items: ['sw-lej-1', 'sw-lej-2', 'rt-dresden', 'fw-lej'],
  },
];
