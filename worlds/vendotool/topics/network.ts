import { exchanges, scenes } from '../scenes.ts';
import type { Topic } from '../topic.ts';

const net = { service: 'net', classification: 'Network' } as const;

/** What happens to networks, and what they say of themselves at night. */
export const networkTopics: readonly Topic[] = [
  {
    ...net,
    weight: 7,
    subclassification: 'Wi-Fi',
    from: ['logistics', 'marketing', 'shops', 'finance'],
    scenes: scenes(`
      solved
      Wi-Fi drops in hall {one}
      Scanners lose the Wi-Fi between gate 4 and 6 every few minutes.
      Other channel and less power at the neighbours of the access point; no drop for four hours.
      WLAN im Lager bricht ständig ab
      Zwischen Tor 4 und 6 verlieren die Scanner alle paar Minuten das WLAN.
      Anderer Kanal und weniger Leistung bei den Nachbarn des Access Points; vier Stunden kein Abbruch.

      solved
      No Wi-Fi in room {room}
      In room {room} notebooks see the Wi-Fi and do not get in.
      The access point was exchanged.
      Kein WLAN im Raum {room}
      Im Raum {room} sehen die Notebooks das WLAN, kommen aber nicht hinein.
      Access Point getauscht.

      solved
      Far end of hall {one} without Wi-Fi
      There is no Wi-Fi in the far end of hall {one} since {day}. The scanners keep their data, but picking stands.
      The power injector of the access point was dead; replaced, signal −54 dBm at the last rack.
      Hinterer Teil der Halle {one} ohne WLAN
      Im hinteren Teil der Halle {one} gibt es seit {day} kein WLAN mehr. Die Scanner speichern zwar, aber die Kommissionierung steht.
      Der Stromspeiser des Access Points war defekt; getauscht, −54 dBm am letzten Regal.

      by-itself
      Guests cannot get into the Wi-Fi
      Visitors get the page with the code, then "no internet".
      The line for guests had been down for an hour at the provider. It is back.
      Gäste kommen nicht ins WLAN
      Besucher sehen die Seite mit dem Code, danach „kein Internet“.
      Die Gästeleitung war beim Anbieter eine Stunde gestört. Sie ist wieder da.
    `),
    asks: exchanges(`
      Is it all scanners, or only the new ones?
      Only the new ones. The old ones work.
      Sind es alle Scanner oder nur die neuen?
      Nur die neuen. Die alten gehen.
    `),
    notes: [
      'Channel 36 is crowded since the neighbour’s installation. Moving the hall to 100+.',
      'Radio profile of ap-hal-07 was reset to default by the last update.',
    ],
    specialists: ['network', 0.8],
    hours: 9,
    items: ['ap-hal-07', 'ap-hal-12', 'sw-hal-1'],
  },
  {
    ...net,
    weight: 5,
    worsens: true,
    subclassification: 'Remote access',
    from: ['care', 'marketing', 'finance'],
    scenes: scenes(`
      workaround
      VPN ends after {n} minutes
      Working from home: the VPN ends after about {n} minutes, always.
      Please use the second gateway until the first has been exchanged.
      VPN bricht nach {n} Minuten ab
      Im Homeoffice bricht das VPN nach etwa {n} Minuten ab, jedes Mal.
      Bitte das zweite Gateway nehmen, bis das erste getauscht ist.

      solved
      Remote access refuses me
      The VPN says "certificate has expired".
      New certificate enrolled remotely.
      Fernzugang lehnt mich ab
      Das VPN meldet „Zertifikat abgelaufen“.
      Neues Zertifikat aus der Ferne ausgestellt.

      workaround
      VPN very slow
      Over the VPN opening a file takes minutes. The internet is quick otherwise, 250 Mbit/s.
      The first gateway drops packets under load. On the second one it is quick.
      VPN sehr langsam
      Über VPN dauert das Öffnen einer Datei Minuten. Internet ist sonst schnell, 250 Mbit/s.
      Das erste Gateway verliert unter Last Pakete. Über das zweite ist es schnell.

      solved
      VPN connects, no share can be reached
      The VPN says "connected", but no share opens and the intranet does not either.
      Packet size lowered for this profile; stable for an afternoon.
      VPN verbindet, aber kein Laufwerk erreichbar
      Das VPN sagt „verbunden“, aber weder Laufwerke noch Intranet gehen auf.
      Paketgröße für dieses Profil gesenkt; einen Nachmittag lang stabil.
    `),
    asks: exchanges(`
      Which provider do you have at home, and is it IPv6 only?
      A cable provider. The router says "DS-Lite".
      Welchen Anbieter haben Sie zu Hause, und ist es nur IPv6?
      Einen Kabelanbieter. Der Router sagt „DS-Lite“.
    `),
    notes: [
      'fw-lej drops sessions again: {n} since midnight. It gets worse by the week.',
      'Memory of fw-lej at 94 %, was 88 % on {day}.',
    ],
    specialists: ['network', 0.5],
    hours: 6,
    impact: 'low',
    items: ['fw-lej'],
  },
  {
    ...net,
    weight: 4,
    subclassification: 'Monitoring',
    from: ['monitoring'],
    scenes: scenes(`
      solved
      sw-lej-{one}: port flaps
      Interface 1/0/{n} changed its state 14 times in 10 minutes.
      Patch cable exchanged.
      sw-lej-{one}: Port flattert
      Interface 1/0/{n} hat in 10 Minuten 14-mal den Zustand gewechselt.
      Patchkabel getauscht.

      by-itself
      rt-dresden: line down
      No answer to ping since {time}. Backup over LTE has taken over.
      Line back after eleven minutes; the provider had announced works.
      rt-dresden: Leitung unterbrochen
      Keine Antwort auf Ping seit {time}. Ersatz über LTE hat übernommen.
      Leitung nach elf Minuten wieder da; der Anbieter hatte Arbeiten angekündigt.

      solved
      fw-lej: processor above 90 %
      Processor above 90 % for 15 minutes; throughput 3.{one} Gbit/s to files-01.
      A backup ran in the daytime. Moved to the night.
      fw-lej: Prozessor über 90 %
      Prozessor seit 15 Minuten über 90 %; Durchsatz 3,{one} Gbit/s zu files-01.
      Eine Sicherung lief am Tag. In die Nacht verlegt.
    `),
    specialists: ['network', 0.95],
    supplier: 'Kabelwerk: planned works in Dresden ran over time. The line is up.',
    hours: 2,
    items: ['sw-lej-1', 'sw-lej-2', 'rt-dresden', 'fw-lej'],
  },
];
