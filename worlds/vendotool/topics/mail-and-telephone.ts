import { exchanges, scenes } from '../scenes.ts';
import type { Topic } from '../topic.ts';

const offices = ['care', 'finance', 'marketing', 'shops', 'logistics'];
const mail = { service: 'mail', classification: 'E-mail', from: offices } as const;
const phone = { service: 'phone', classification: 'Telephony' } as const;

/** What happens to mail, calendars and telephones. */
export const mailAndTelephone: readonly Topic[] = [
  {
    ...mail,
    weight: 9,
    subclassification: 'Delivery',
    scenes: scenes(`
      solved
      Mail to a supplier comes back
      Every mail to kabelwerk.example comes back with "550 rejected".
      Removed from the block list, and the account that had sent the spam was closed.
      Mail an Lieferanten kommt zurück
      Jede Mail an kabelwerk.example kommt zurück: „550 rejected“.
      Von der Sperrliste genommen; das Konto, das den Spam verschickt hatte, ist geschlossen.

      solved
      Newsletter lands in spam
      Our confirmations land in the spam folder of web.example customers.
      The signature of the outgoing mail server was renewed; test mails arrive in the inbox.
      Newsletter landet im Spam
      Unsere Bestätigungen landen bei Kunden von web.example im Spamordner.
      Signatur des ausgehenden Mailservers erneuert; Testmails kommen im Posteingang an.

      solved
      No mails since {time}
      I have got no mail since {time}, and somebody says he wrote twice.
      A rule in the mailbox moved everything to the archive. The rule is gone.
      Keine Mails seit {time}
      Seit {time} kommt keine Mail mehr an, und jemand sagt, er habe zweimal geschrieben.
      Eine Regel im Postfach hat alles ins Archiv geschoben. Die Regel ist weg.

      solved
      Shared mailbox is full
      Nobody can send from the mailbox of returns: "quota exceeded".
      Mails older than two years went to the archive.
      Gemeinsames Postfach ist voll
      Aus dem Postfach Retouren kann niemand mehr senden: „Kontingent überschritten“.
      Mails, die älter als zwei Jahre sind, liegen nun im Archiv.
    `),
    asks: exchanges(`
      Can you forward the answer with the error as an attachment?
      Here it is. It came at {time}.
      Können Sie die Rückmeldung mit dem Fehler als Anhang weiterleiten?
      Hier ist sie. Sie kam um {time}.
    `),
    notes: ['Our second outgoing address is on a block list since {day}. Asked for removal.'],
    specialists: ['network', 0.2],
    hours: 5,
    items: ['mail-cert'],
  },
  {
    ...mail,
    weight: 3,
    subclassification: 'Calendar',
    scenes: scenes(`
      solved
      Room "{room}" is booked twice
      Room {room} accepted two meetings on {day} at {time}.
      The room took bookings without asking; it refuses a second one now.
      Besprechungsraum „{room}“ doppelt gebucht
      Der Raum {room} hat am {day} um {time} zwei Termine angenommen.
      Der Raum nahm Buchungen ungeprüft an; einen zweiten Termin lehnt er nun ab.

      solved
      Appointments shifted by an hour
      All appointments of the colleagues in Amman are shifted by an hour since the clocks changed.
      The calendar’s time zone was a fixed offset. It follows the city now.
      Termine um eine Stunde verschoben
      Alle Termine der Kollegen in Amman sind seit der Zeitumstellung um eine Stunde verschoben.
      Die Zeitzone des Kalenders war fest eingestellt. Sie folgt nun der Stadt.

      solved
      Calendar sharing does not work
      I shared my calendar with a colleague, she sees only "busy".
      Sharing set to "all details" and checked together.
      Kalenderfreigabe funktioniert nicht
      Ich habe meinen Kalender für die Kollegin freigegeben, sie sieht nur „belegt“.
      Freigabe auf „alle Einzelheiten“ gestellt und gemeinsam geprüft.
    `),
    hours: 7,
    impact: 'low',
    urgency: 'low',
  },
  {
    ...phone,
    weight: 6,
    subclassification: 'Hotline',
    from: ['care'],
    scenes: scenes(`
      solved
      Callers hear nothing
      Every tenth caller does not hear us. They ring again and complain.
      Kabelwerk changed the codec of the second line; twenty test calls were fine.
      Anrufer hören nichts
      Jeder zehnte Anrufer hört uns nicht. Sie rufen wieder an und beschweren sich.
      Kabelwerk hat den Codec der zweiten Leitung geändert; zwanzig Testanrufe waren gut.

      solved
      Queue of the hotline shows {n} waiting, nobody rings
      The display says {n} callers are waiting, our telephones stay silent.
      Agents had been signed out of the call queue by the update; signed in again and the setting kept.
      Hotline zeigt {n} Wartende, kein Telefon klingelt
      Die Anzeige sagt {n} wartende Anrufer, unsere Telefone bleiben still.
      Das Update hatte alle aus der Warteschleife abgemeldet; wieder angemeldet und die Einstellung gesichert.

      solved
      Headset has an echo
      I hear myself with half a second’s delay on every call. With the colleague’s headset it is gone.
      Headset exchanged.
      Headset mit Echo
      Ich höre mich bei jedem Anruf mit einer halben Sekunde Verzögerung. Mit dem Headset der Kollegin ist es weg.
      Headset getauscht.

      solved
      Transfers end the call
      When I transfer a caller to the second line, the call ends.
      Kabelwerk switched the transfer back to the old way; ten transfers worked.
      Weiterleiten beendet das Gespräch
      Wenn ich einen Anrufer auf die zweite Leitung weiterleite, ist das Gespräch weg.
      Kabelwerk hat die Weiterleitung zurückgestellt; zehn Weiterleitungen gingen durch.
    `),
    notes: [
      'One-way audio only on calls through the second line of Kabelwerk.',
      'SIP-Mitschnitt liegt beim Ticket des Lieferanten.',
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
    scenes: scenes(`
      solved
      Mobile has no data abroad
      I am in Bolzano and my mobile has no data, calls work.
      Roaming was not switched on for the contract. It is now.
      Diensthandy ohne Daten im Ausland
      Ich bin in Bozen, und das Diensthandy hat keine Daten, Anrufe gehen.
      Roaming war im Vertrag nicht freigeschaltet. Jetzt ist es das.

      solved
      SIM card is not recognised
      Since this morning "no SIM card". Restarting does not help.
      A new SIM card was handed over and activated.
      SIM-Karte wird nicht erkannt
      Seit heute früh „keine SIM-Karte“. Neustart hilft nicht.
      Neue SIM-Karte übergeben und freigeschaltet.

      solved
      Lost my work mobile
      I left my work mobile on the train yesterday. Please lock it!
      Mobile locked and wiped, SIM blocked, a new one handed over.
      Diensthandy verloren
      Ich habe gestern mein Diensthandy im Zug liegen lassen. Bitte sperren!
      Diensthandy gesperrt und gelöscht, SIM gesperrt, neues Gerät übergeben.
    `),
    supplier: 'Kabelwerk: the SIM has been exchanged, the new one arrives tomorrow.',
    checklist: ['SIM blocked at Kabelwerk', 'Telephone locked and wiped', 'Loss reported to data protection'],
    hours: 5,
    impact: 'low',
    urgency: 'high',
  },
];
