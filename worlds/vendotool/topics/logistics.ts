import { exchanges, scenes } from '../scenes.ts';
import type { Topic } from '../topic.ts';

const warehouse = { service: 'warehouse', classification: 'Warehouse', from: ['logistics'] } as const;

/** What happens in the warehouse. */
export const logisticsTopics: readonly Topic[] = [
  {
    ...warehouse,
    weight: 7,
    subclassification: 'Labels',
    scenes: scenes(`
      solved
      Label printer at table {one} prints shifted
      The bar code is cut off on the right, the carrier refuses the parcels.
      Sensor set to the new roll and calibrated, 50 labels printed without a fault.
      Etikettendrucker Packtisch {one} druckt verschoben
      Der Strichcode ist rechts abgeschnitten, der Paketdienst weist die Pakete ab.
      Sensor auf die neue Rolle eingestellt, 50 Etiketten fehlerfrei gedruckt.

      solved
      No labels for parcels to Switzerland
      Parcels to Switzerland get no customs label: "unknown tariff number".
      Table of tariff numbers updated; the parcels that had waited are on their way.
      Keine Etiketten für Pakete in die Schweiz
      Pakete in die Schweiz bekommen kein Zolletikett: „Zolltarifnummer unbekannt“.
      Tabelle der Zolltarifnummern aktualisiert; die wartenden Pakete sind unterwegs.

      solved
      Label printer at packing table {one} without connection
      No label comes out at packing table {one} since {time}. We carry the parcels to the next table.
      Network cable of the label printer exchanged.
      Etikettendrucker Packtisch {one} ohne Verbindung
      Am Packtisch {one} kommt seit {time} kein Etikett mehr. Wir tragen die Pakete zum Nachbartisch.
      Netzwerkkabel des Etikettendruckers getauscht.
    `),
    asks: exchanges(`
      Was the roll changed to another width?
      Yes, yesterday evening, to 102 mm.
      Wurde die Rolle gegen eine andere Breite getauscht?
      Ja, gestern Abend, auf 102 mm.
    `),
    specialists: ['logistics-systems', 0.6],
    hours: 3,
    urgency: 'high',
    items: ['label-7', 'label-9', 'label-app'],
  },
  {
    ...warehouse,
    weight: 6,
    subclassification: 'Scanner',
    scenes: scenes(`
      solved
      Scanner {n} does not read codes
      Scanner {n} beeps and shows nothing. Another one reads the same code.
      Lens cleaned.
      Scanner {n} liest keine Codes
      Scanner {n} piept und zeigt nichts an. Ein anderer liest denselben Code.
      Linse gereinigt.

      solved
      Scanner signs out after every pick
      Since the update the scanner signs me out after every pick; I type my number 200 times a shift.
      Profile corrected and sent to all scanners.
      Scanner meldet sich nach jedem Griff ab
      Seit dem Update meldet mich der Scanner nach jedem Griff ab; ich tippe meine Nummer 200-mal je Schicht.
      Profil berichtigt und an alle Scanner verteilt.

      solved
      Battery of scanner {n} lasts an hour
      Scanner {n} is dead before the first break, though it was in the cradle all night.
      Scanner exchanged, the old one goes to repair.
      Akku von Scanner {n} hält eine Stunde
      Scanner {n} ist vor der ersten Pause leer, obwohl er die ganze Nacht in der Ladeschale stand.
      Scanner getauscht, der alte geht in die Reparatur.
    `),
    notes: ['Session timeout was set to 30 s in the new profile instead of 30 min.'],
    specialists: ['logistics-systems', 0.45],
    hours: 5,
    impact: 'low',
    items: ['wms-app'],
  },
  {
    ...warehouse,
    weight: 5,
    subclassification: 'Stock',
    scenes: scenes(`
      solved
      Stock of article {article} is negative
      The warehouse system says minus {n} of {article}. On the shelf are {n}.
      Stock corrected after counting, with a booking that accounts can follow.
      Bestand von Artikel {article} negativ
      Das Lagersystem sagt minus {n} bei {article}. Im Regal liegen {n}.
      Bestand nach Zählung berichtigt, mit einer Buchung, der die Buchhaltung folgen kann.

      workaround
      Goods in of delivery {order} cannot be booked
      Delivery {order}: "quantity exceeds order". The supplier sent two pallets together.
      Delivery booked in two parts. The vendor mends the limit with 11.4.
      Wareneingang der Lieferung {order} nicht buchbar
      Lieferung {order}: „Menge übersteigt Bestellung“. Der Lieferant hat zwei Paletten zusammen geschickt.
      Wareneingang in zwei Teilen gebucht. Der Hersteller behebt die Grenze mit 11.4.

      solved
      Picking list for order {order} empty
      The picking list for {order} comes out with the head only.
      The list had been printed already by the other shift.
      Pickliste für Bestellung {order} leer
      Die Pickliste für {order} kommt nur mit dem Kopf heraus.
      Die Liste hatte die andere Schicht schon gedruckt.
    `),
    asks: exchanges(`
      Can you count once more and send me a photo of the shelf label?
      Counted twice: {n}. The photo is attached.
      Können Sie noch einmal zählen und ein Foto des Regaletiketts schicken?
      Zweimal gezählt: {n}. Das Foto hängt an.
    `),
    notes: ['Two bookings in the same second; the second one had not seen the first. Told the vendor.'],
    specialists: ['logistics-systems', 0.75],
    hours: 10,
    items: ['wms-app', 'wms-db'],
  },
  {
    ...warehouse,
    weight: 2,
    subclassification: 'Conveyor',
    scenes: scenes(`
      solved
      Sorting belt {one} stands
      Belt {one} stopped at {time} with E-{n}. Emergency stop is not pressed.
      Motor protection had tripped; a strap was caught in the roller.
      Sortierband {one} steht
      Band {one} blieb um {time} mit E-{n} stehen. Not-Aus ist nicht gedrückt.
      Motorschutz hatte ausgelöst; ein Spanngurt war in die Rolle geraten.

      solved
      Belt {one} sorts parcels into the wrong chute
      Every parcel for chute 7 lands in 8.
      Light barrier cleaned and set; a hundred parcels went where they belong.
      Band {one} sortiert in die falsche Rutsche
      Jedes Paket für Rutsche 7 landet in 8.
      Lichtschranke gereinigt und eingestellt; hundert Pakete landeten richtig.
    `),
    notes: ['Lichtschranke LS-14 ist wieder verschmutzt. Eine Abdeckung würde helfen; beim Außendienst angefragt.'],
    specialists: ['field', 0.8],
    checklist: ['Belt switched off and secured', 'Cause found', 'Test run with a hundred parcels'],
    hours: 2.5,
    impact: 'high',
    urgency: 'high',
    items: ['belt-2'],
  },
];
