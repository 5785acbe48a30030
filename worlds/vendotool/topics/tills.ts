import { exchanges, scenes } from '../scenes.ts';
import type { Topic } from '../topic.ts';

/** What happens to the tills in the shops. */
export const tillTopics: readonly Topic[] = [
  {
    service: 'till',
    weight: 6,
    classification: 'Tills',
    subclassification: 'Receipt',
    from: ['shops'],
    scenes: scenes(`
      solved
      Till {one} prints no receipts
      Till {one} takes payments, the receipt printer only blinks. There is a queue.
      Receipt printer exchanged for the spare one.
      Kasse {one} druckt keine Belege
      Kasse {one} kassiert, aber der Bondrucker blinkt nur. Es steht eine Schlange.
      Bondrucker gegen den Ersatz getauscht.

      solved
      Card reader at till {one} offline
      The card reader says "no connection". We take cash only at the moment!
      Reader restarted and paired again, test payment of 1 € done and cancelled.
      Kartenleser an Kasse {one} offline
      Der Kartenleser meldet „keine Verbindung“. Wir nehmen im Moment nur Bargeld!
      Leser neu gestartet und gekoppelt, Testzahlung über 1 € gebucht und storniert.

      solved
      Till {one} does not open the drawer
      The drawer of till {one} only opens with the key. Otherwise all works.
      The drawer’s cable was in the wrong socket of the receipt printer.
      Kassenlade {one} öffnet nicht
      Die Lade von Kasse {one} geht nur mit dem Schlüssel auf. Sonst läuft alles.
      Das Kabel der Lade steckte in der falschen Buchse des Bondruckers.
    `),
    asks: exchanges(`
      Is the small light at the network socket green?
      No, it is off.
      Leuchtet das kleine Licht an der Netzwerkdose grün?
      Nein, es ist aus.
    `),
    specialists: ['field', 0.3],
    hours: 1.5,
    urgency: 'high',
    items: ['till-1', 'till-2', 'till-3', 'till-app'],
  },
];
