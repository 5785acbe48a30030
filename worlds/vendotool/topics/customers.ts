import type { Topic } from '../topic.ts';

const managed = { service: 'managed', classification: 'Managed devices' } as const;

const longStory = `Guten Tag,

leider haben wir auf Station 4B seit {day} wiederholt folgendes Problem, das ich möglichst genau beschreiben möchte, weil die bisherigen Hinweise nicht geholfen haben:

1. Die Kollegin der Frühschicht meldet sich um {time} am Tablet an. Die Visite lässt sich öffnen.
2. Nach etwa zehn Minuten ohne Eingabe sperrt sich das Gerät. Das ist gewollt.
3. Beim Entsperren erscheint kurz die Liste der Patienten, dann die Meldung „Sitzung abgelaufen“.
4. Nach erneuter Anmeldung fehlt der Text, der zuletzt eingegeben wurde. **Das ist der eigentliche Schaden**: Vitalwerte müssen von Hand nachgetragen werden.

Betroffen sind beide Tablets der Station, nicht aber die der Station 3A, die am selben Tag ausgegeben wurden. Das WLAN ist nach unserer Messung in Ordnung (−58 dBm am Stützpunkt). Ein Neustart hilft für etwa eine Stunde.

Wir bitten um Rückruf **vor der Spätschicht**, Stützpunkt 4B, Durchwahl 4471. Vielen Dank für Ihre Mühe!`;

/** What happens to the devices that VendoTool looks after at its customers. */
export const customerTopics: readonly Topic[] = [
  {
    ...managed,
    weight: 5,
    subclassification: 'Ward tablets',
    from: ['nordlicht'],
    titles: [
      'Tablet Station {one}B meldet sich ab',
      'Visite auf dem Tablet nicht möglich',
      'Tablet lädt nicht mehr',
      'Donaudampfschifffahrtskapitänskajütenschlüsselverwaltungsprogramm startet auf keinem der Stationstablets mehr, seit das Update der Geräteverwaltung eingespielt wurde',
    ],
    tells: [
      longStory,
      'Bei der Anmeldung erscheint „Zertifikat ungültig“.',
      'Das Tablet lädt weder am Netzteil noch in der Wandhalterung. Es ist das einzige auf Station {one}B.',
      'Auf allen Tablets erscheint nur ein weißer Bildschirm. **Betroffen sind alle Stationen im Haus C.**',
    ],
    asks: [
      ['Welche Seriennummer steht auf der Rückseite?', 'R52X{order}. Das zweite Tablet hat dasselbe Problem.'],
      ['Passt ein Rückruf um {time} Uhr?', 'Ja, bitte am Stützpunkt.'],
    ],
    notes: [
      'Only devices with policy "ward-2" are affected: screen lock and session end at the same time.',
      'Asked the vendor whether drafts can be kept over a sign-in.',
    ],
    outcomes: [
      [
        'solved',
        'Die Sitzung bleibt nun acht Stunden bestehen, die Bildschirmsperre bei zehn Minuten. Auf beiden Tablets geprüft.',
      ],
      ['workaround', 'Bis zum Update bitte zwischendurch speichern; der Hersteller liefert in der nächsten Woche.'],
      ['solved', 'Austauschgerät geliefert und eingerichtet.'],
      ['workaround', 'Bis zum Update bitte zwischendurch speichern; der Hersteller liefert in der nächsten Woche.'],
    ],
    specialists: ['network', 0.2],
    hours: 11,
    urgency: 'high',
    items: ['ward-tab-1', 'ward-tab-2', 'ward-print'],
  },
  {
    ...managed,
    weight: 3,
    subclassification: 'Ward printers',
    from: ['nordlicht'],
    titles: [
      'Drucker Station {one}B druckt Etiketten unleserlich',
      'Kein Druck von Entlassbriefen',
      'Drucker piept ununterbrochen',
    ],
    tells: [
      'Die Etiketten für Proben sind nicht lesbar, das Labor schickt sie zurück.',
      'Entlassbriefe kommen mit leeren Seiten dazwischen.',
      'Der Drucker piept seit {time}, es lässt sich nicht abstellen. Patienten beschweren sich.',
    ],
    outcomes: [
      ['solved', 'Druckkopf gereinigt und Transferband gewechselt; Probe vom Labor bestätigt.'],
      ['solved', 'Treiber zurückgesetzt, Seiten kommen vollständig.'],
      ['solved', 'Eine Klappe war nicht eingerastet. Geschlossen, Ruhe.'],
    ],
    specialists: ['field', 0.6],
    hours: 9,
    items: ['ward-print'],
  },
  {
    ...managed,
    weight: 4,
    subclassification: 'Site tablets',
    from: ['brenner'],
    titles: [
      'Tablet on the site in Brixen has no reception',
      'Plans are not synchronised',
      'Tablet-Bildschirm gesprungen',
      'GPS off by {n} metres',
    ],
    tells: [
      'No reception on the whole site, other telephones have it.',
      'Since {day} the plans on the tablet are those of last week.',
      'Das Tablet ist vom Gerüst gefallen. Der Bildschirm ist gesprungen, es läuft aber noch.',
      'The surveyor says points are off by {n} metres.',
    ],
    asks: [['Is there a sign of reception at all, or only no data?', 'Two bars. Calls work, data does not.']],
    outcomes: [
      ['solved', 'The access point name of the Italian network was missing; set remotely.'],
      ['solved', 'Synchronisation stopped at a plan of 2 GB. It is split now.'],
      ['solved', 'Exchanged under the repair agreement; the broken one is on its way back.'],
      ['not-reproducible', 'Measured at four known points on the site: less than two metres off.'],
    ],
    specialists: ['field', 0.35],
    supplier: 'The maker confirms the repair; the device is back in eight working days.',
    hours: 16,
    items: ['site-tab-1', 'site-tab-2'],
  },
  {
    ...managed,
    weight: 2,
    subclassification: 'Delivery',
    from: ['brenner', 'alnoor', 'nordlicht'],
    titles: ['Exchange device has not arrived', 'Wrong charger delivered', 'جهاز الاستبدال لم يصل بعد'],
    tells: [
      'The device promised for {day} has not arrived.',
      'The charger has the wrong plug for Italy.',
      'وعدتمونا بوصول الجهاز يوم {day} ولم يصل حتى الآن. نرجو التحقق من الشحنة.',
    ],
    outcomes: [
      ['solved', 'The parcel lay at the customs office for a missing invoice. It was delivered this morning.'],
      ['solved', 'The right charger is on its way by courier.'],
      ['solved', 'The parcel lay at the customs office for a missing invoice. It was delivered this morning.'],
    ],
    hours: 30,
    urgency: 'low',
    impact: 'low',
  },
];
