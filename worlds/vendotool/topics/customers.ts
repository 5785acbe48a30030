import { exchanges, scenes } from '../scenes.ts';
import type { Topic } from '../topic.ts';

const managed = { service: 'managed', classification: 'Managed devices' } as const;

const ward = [
  'Guten Tag,',
  'leider haben wir auf Station 4B seit {day} wiederholt folgendes Problem, das ich möglichst genau beschreiben möchte, weil die bisherigen Hinweise nicht geholfen haben:',
  '1. Die Kollegin der Frühschicht meldet sich um {time} am Tablet an. Die Visite lässt sich öffnen.',
  '2. Nach etwa zehn Minuten ohne Eingabe sperrt sich das Gerät. Das ist gewollt.',
  '3. Beim Entsperren erscheint kurz die Liste der Patienten, dann die Meldung „Sitzung abgelaufen“.',
  '4. Nach erneuter Anmeldung fehlt der Text, der zuletzt eingegeben wurde. **Das ist der eigentliche Schaden**: Vitalwerte müssen von Hand nachgetragen werden.',
  'Betroffen sind beide Tablets der Station, nicht aber die der Station 3A, die am selben Tag ausgegeben wurden. Das WLAN ist nach unserer Messung in Ordnung (−58 dBm am Stützpunkt). Ein Neustart hilft für etwa eine Stunde.',
  'Wir bitten um Rückruf **vor der Spätschicht**, Stützpunkt 4B, Durchwahl 4471. Vielen Dank für Ihre Mühe!',
].join(' ¶ ');

/** What happens to the devices that VendoTool looks after at its customers. */
export const customerTopics: readonly Topic[] = [
  {
    ...managed,
    weight: 6,
    subclassification: 'Ward tablets',
    from: ['nordlicht'],
    scenes: scenes(`
      solved
      Tablet of ward {one}B signs out
      The ward tablet ends the session when it is unlocked, and what was typed is gone.
      The session lasts eight hours now, the screen locks after ten minutes. Checked on both tablets.
      Tablet Station {one}B meldet sich ab
      ${ward}
      Die Sitzung bleibt nun acht Stunden bestehen, die Bildschirmsperre bei zehn Minuten. Auf beiden Tablets geprüft.

      workaround
      Ward round cannot be opened on the tablet
      Signing in to the ward round says "certificate is not valid".
      Please save in between until the update; the maker delivers next week.
      Visite auf dem Tablet nicht möglich
      Bei der Anmeldung zur Visite erscheint „Zertifikat ungültig“.
      Bis zum Update bitte zwischendurch speichern; der Hersteller liefert in der nächsten Woche.

      solved
      Ward tablet does not charge
      The tablet charges neither at the mains nor in the wall mount. It is the only one on ward {one}B.
      Exchange tablet delivered and set up.
      Tablet lädt nicht mehr
      Das Tablet lädt weder am Netzteil noch in der Wandhalterung. Es ist das einzige auf Station {one}B.
      Austauschgerät geliefert und eingerichtet.

      workaround
      Medication program starts on no ward tablet
      There is only a white screen on all tablets. **All wards in house C are affected.**
      The update of the device management was taken back; it comes again when the maker has mended it.
      Donaudampfschifffahrtskapitänskajütenschlüsselverwaltungsprogramm startet auf keinem der Stationstablets mehr, seit das Update der Geräteverwaltung eingespielt wurde
      Auf allen Tablets erscheint nur ein weißer Bildschirm. **Betroffen sind alle Stationen im Haus C.**
      Das Update der Geräteverwaltung ist zurückgenommen; es kommt wieder, wenn der Hersteller es behoben hat.
    `),
    asks: exchanges(`
      Which serial number is on the back?
      R52X{order}. The second tablet has the same problem.
      Welche Seriennummer steht auf der Rückseite?
      R52X{order}. Das zweite Tablet hat dasselbe Problem.

      Would a call at {time} suit you?
      Yes, at the nurses’ station please.
      Passt ein Rückruf um {time} Uhr?
      Ja, bitte am Stützpunkt.
    `),
    notes: [
      'Only devices with policy "ward-2" are affected: screen lock and session end at the same time.',
      'Hersteller gefragt, ob Entwürfe eine Anmeldung überstehen können.',
    ],
    specialists: ['network', 0.15],
    hours: 11,
    urgency: 'high',
    items: ['ward-tab-1', 'ward-tab-2'],
  },
  {
    ...managed,
    weight: 3,
    subclassification: 'Ward printers',
    from: ['nordlicht'],
    scenes: scenes(`
      solved
      Printer of ward {one}B prints labels that cannot be read
      The labels for samples cannot be read, the laboratory sends them back.
      Print head cleaned and belt changed; the laboratory confirmed a sample.
      Drucker Station {one}B druckt Etiketten unleserlich
      Die Etiketten für Proben sind nicht lesbar, das Labor schickt sie zurück.
      Druckkopf gereinigt und Transferband gewechselt; Probe vom Labor bestätigt.

      solved
      Discharge letters are not printed
      Discharge letters come with empty pages in between.
      Driver taken back, pages come complete.
      Kein Druck von Entlassbriefen
      Entlassbriefe kommen mit leeren Seiten dazwischen.
      Treiber zurückgesetzt, Seiten kommen vollständig.

      solved
      Printer of the ward beeps without end
      The printer beeps since {time} and cannot be silenced. Patients complain.
      A flap had not snapped in. Closed, and quiet.
      Drucker piept ununterbrochen
      Der Drucker piept seit {time}, es lässt sich nicht abstellen. Patienten beschweren sich.
      Eine Klappe war nicht eingerastet. Geschlossen, Ruhe.
    `),
    specialists: ['field', 0.6],
    hours: 9,
    items: ['ward-print'],
  },
  {
    ...managed,
    weight: 4,
    subclassification: 'Site tablets',
    from: ['brenner'],
    scenes: scenes(`
      solved
      Tablet on the site in Brixen has no reception
      No reception on the whole building site, other telephones have it.
      The access point name of the Italian network was missing; set remotely.
      Tablet auf der Baustelle Brixen ohne Empfang
      Kein Empfang auf der ganzen Baustelle, andere Telefone haben welchen.
      Der Zugangspunkt des italienischen Netzes fehlte; aus der Ferne gesetzt.

      solved
      Plans are not synchronised
      Since {day} the plans on the site tablet are those of last week.
      Synchronisation stopped at a plan of 2 GB. It is split now.
      Pläne werden nicht synchronisiert
      Seit {day} sind die Pläne auf dem Baustellentablet die der letzten Woche.
      Die Synchronisation blieb an einem Plan mit 2 GB hängen. Er ist nun geteilt.

      solved
      Screen of the site tablet is cracked
      The tablet fell from the scaffold. The screen is cracked, it still runs.
      Exchanged under the repair agreement; the broken one is on its way back.
      Tablet-Bildschirm gesprungen
      Das Tablet ist vom Gerüst gefallen. Der Bildschirm ist gesprungen, es läuft aber noch.
      Nach Reparaturvereinbarung getauscht; das kaputte Gerät ist auf dem Rückweg.

      not-reproducible
      GPS off by {n} metres
      The surveyor says points of the site tablet are off by {n} metres.
      Measured at four known points on the site: less than two metres off.
      GPS weicht {n} Meter ab
      Der Vermesser sagt, die Punkte des Baustellentablets weichen {n} Meter ab.
      An vier bekannten Punkten der Baustelle gemessen: weniger als zwei Meter Abweichung.
    `),
    asks: exchanges(`
      Is there a sign of reception at all, or only no data?
      Two bars. Calls work, data does not.
      Ist gar kein Empfang da oder nur keine Daten?
      Zwei Balken. Anrufe gehen, Daten nicht.
    `),
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
    scenes: scenes(`
      solved
      Exchange device has not arrived
      The exchange device promised for {day} has not arrived. Please check the parcel.
      The parcel lay at the customs office for a missing invoice. It was delivered this morning.
      Austauschgerät nicht angekommen
      Das für {day} zugesagte Austauschgerät ist nicht da. Bitte prüfen Sie die Sendung.
      Das Paket lag wegen einer fehlenden Rechnung beim Zoll. Heute früh wurde es zugestellt.
      جهاز الاستبدال لم يصل بعد
      وعدتمونا بوصول الجهاز يوم {day} ولم يصل حتى الآن. نرجو التحقق من الشحنة.
      كانت الشحنة في الجمارك بسبب فاتورة ناقصة. تم تسليمها صباح اليوم. شكرًا لصبركم.

      solved
      Wrong charger delivered
      The charger has the wrong plug for our country.
      The right charger is on its way by courier.
      Falsches Ladegerät geliefert
      Das Ladegerät hat den falschen Stecker für unser Land.
      Das richtige Ladegerät ist per Kurier unterwegs.
    `),
    hours: 30,
    urgency: 'low',
    impact: 'low',
  },
];
