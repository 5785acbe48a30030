import { exchanges, scenes } from '../scenes.ts';
import type { Topic } from '../topic.ts';

const workplace = {
  service: 'workplace',
  classification: 'Workplace',
  from: ['care', 'finance', 'marketing', 'shops', 'logistics'],
} as const;

/** What happens at the desk: computers, printing, programs. */
export const workplaceTopics: readonly Topic[] = [
  {
    ...workplace,
    weight: 12,
    subclassification: 'Computer',
    scenes: scenes(`
      solved
      Notebook does not wake up
      After closing the lid it stays black. Only holding the power button for ten seconds helps.
      Firmware of the notebook updated; woke up twenty times out of twenty.
      Notebook wacht nicht mehr auf
      Nach dem Zuklappen bleibt der Bildschirm schwarz. Nur zehn Sekunden Einschaltknopf hilft.
      Firmware des Notebooks erneuert; zwanzigmal zugeklappt, zwanzigmal aufgewacht.

      solved
      Screen flickers at the dock
      With the dock the second screen flickers every few seconds. Without it all is well.
      Firmware of the dock updated, watched for an hour, no flicker.
      Bildschirm flackert an der Dockingstation
      An der Dockingstation flackert der zweite Bildschirm alle paar Sekunden. Ohne sie ist alles gut.
      Firmware der Dockingstation erneuert, eine Stunde beobachtet, kein Flackern.

      unknown
      Computer is very slow
      Opening a program takes half a minute, since about a week. The fan is always on.
      It has not happened again since the restart. We could not find out why.
      Rechner sehr langsam
      Ein Programm zu öffnen dauert seit etwa einer Woche eine halbe Minute. Der Lüfter läuft immer.
      Seit dem Neustart nicht wieder aufgetreten. Die Ursache haben wir nicht gefunden.

      solved
      Update hangs at {n} %
      The update stands at {n} % for two hours. May I switch it off?
      Update rolled back, started, updated again with the network cable in.
      Notebook fährt nach Update nicht mehr hoch
      Nach dem Update von gestern Abend bleibt das Notebook beim Logo stehen. Ich brauche dringend die Präsentation für 14 Uhr.
      Update zurückgerollt, gestartet, am Netzwerkkabel neu eingespielt.

      solved
      Keyboard: some keys write twice
      The keys E and N write twice since I spilled a little tea on {day}.
      A new notebook was handed over; data came from the backup.
      Tastatur schreibt doppelt
      E und N schreiben doppelt, seit ich am {day} etwas Tee verschüttet habe.
      Ersatznotebook übergeben, die Daten kamen aus der Sicherung.
    `),
    asks: exchanges(`
      Which dock is it? The name is on the lower side.
      It says "USB-C Dock G5".
      Welche Dockingstation ist es? Der Name steht auf der Unterseite.
      Da steht „USB-C Dock G5“.

      Can I look at it remotely at {time}?
      Yes, I am at my desk until five.
      Darf ich um {time} aus der Ferne nachsehen?
      Ja, ich bin bis fünf am Platz.
    `),
    notes: [
      'Firmware 1.24 of the dock does it. 1.25 mends it, tested on my own.',
      'Akku laut Diagnose bei 54 %, Tausch vorgemerkt.',
    ],
    specialists: ['field', 0.15],
    hours: 8,
    impact: 'low',
    items: ['nb-rita', 'nb-ben', 'nb-anke', 'nb-giulia', 'nb-murat'],
  },
  {
    ...workplace,
    weight: 10,
    subclassification: 'Printing',
    scenes: scenes(`
      solved
      Printer on floor {one} jams
      The printer says "open tray 2", there is no paper to be seen.
      Paper removed from the duplex unit and rollers cleaned.
      Papierstau am Drucker im {one}. Stock
      Der Drucker meldet „Fach 2 öffnen“, Papier ist keines zu sehen.
      Papier aus der Duplexeinheit entfernt und Rollen gereinigt.

      workaround
      Printout has stripes
      Every page has a grey stripe on the left, copies too.
      Please use the printer next door until the technician has changed the belt.
      Ausdruck mit Streifen
      Jede Seite hat links einen grauen Streifen, Kopien auch.
      Bitte so lange den Drucker nebenan nehmen, bis der Techniker das Transferband gewechselt hat.

      solved
      Nothing comes out of the printer on floor {one}
      All print jobs stay in the queue, for everybody on this floor.
      Print queue restarted; a job of 900 pages had stopped it.
      Drucker {one}. Stock druckt nicht
      Alle Druckaufträge bleiben in der Warteschlange stehen, bei allen im Stock.
      Druckwarteschlange neu gestartet; ein Auftrag mit 900 Seiten hatte sie angehalten.

      solved
      Scan to mail does not arrive
      Scanning worked until {day}; since then no scan arrives.
      The password of the scanner’s mailbox had expired.
      Scan kommt nicht per Mail an
      Das Scannen ging bis {day}; seitdem kommt kein Scan mehr an.
      Das Passwort des Scanner-Postfachs war abgelaufen.
    `),
    notes: ['Third time this month for this device: the transfer belt is due.', 'Toner nachbestellt, Kabelkanal frei.'],
    specialists: ['field', 0.3],
    hours: 4,
    impact: 'low',
    items: ['print-2', 'print-4'],
  },
  {
    ...workplace,
    weight: 5,
    subclassification: 'Office programs',
    scenes: scenes(`
      solved
      Spreadsheet opens read-only
      Since the update the monthly file opens read-only, though nobody else has it open.
      A lock file had been left behind. It is removed now when a session ends.
      Tabelle öffnet nur schreibgeschützt
      Seit dem Update öffnet die Monatsdatei nur schreibgeschützt, obwohl niemand sonst sie offen hat.
      Eine Sperrdatei war liegen geblieben. Sie wird nun beim Abmelden entfernt.

      solved
      Bookkeeping program ends when exporting
      Exporting journal {n} ends the bookkeeping program without a word.
      Version 2026.1.2 installed; the export works.
      Buchhaltung stürzt beim Export ab
      Beim Export von Journal {n} schließt sich das Buchhaltungsprogramm ohne Meldung.
      Version 2026.1.2 eingespielt; der Export läuft.

      solved
      Font missing in the offer template
      The offer template looks different on my new computer: the font is not there.
      Font installed for everybody.
      Schriftart fehlt in der Angebotsvorlage
      Die Angebotsvorlage sieht auf meinem neuen Rechner anders aus: die Schriftart fehlt.
      Schriftart für alle installiert.

      solved
      PDF cannot be opened
      The invoices of Kabelwerk cannot be opened: "file is damaged".
      The files were encrypted; the reader is updated and asks for the password now.
      PDF lässt sich nicht öffnen
      Die Rechnungen von Kabelwerk lassen sich nicht öffnen: „Datei beschädigt“.
      Die Dateien waren verschlüsselt; das Programm ist aktualisiert und fragt nun nach dem Kennwort.
    `),
    hours: 6,
    impact: 'low',
    items: ['erp-app'],
  },
];
