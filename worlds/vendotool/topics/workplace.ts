import type { Topic } from '../topic.ts';

const offices = ['care', 'finance', 'marketing', 'shops', 'logistics'];
const access = { service: 'access', classification: 'Access', from: [...offices, 'nordlicht'] } as const;
const workplace = { service: 'workplace', classification: 'Workplace', from: offices } as const;
const mail = { service: 'mail', classification: 'E-mail', from: offices } as const;

/** What happens to the workplace: signing in, computers, printing, mail. */
export const workplaceTopics: readonly Topic[] = [
  {
    ...access,
    weight: 13,
    subclassification: 'Password',
    titles: [
      'Password forgotten',
      'Account is locked',
      'Cannot sign in since this morning',
      'Passwort abgelaufen, Anmeldung nicht möglich',
    ],
    tells: [
      'I changed my password before the holiday and do not remember it.',
      'After the third try it says that my account is locked.',
      'Seit heute früh komme ich nicht mehr rein. Gestern kam die Meldung, dass das Passwort abläuft.',
    ],
    outcomes: [
      ['solved', 'Called back on the registered number, identity checked, new password set by the user.'],
      ['solved', 'Unlocked. The telephone still tried the old password for mail; it was corrected there too.'],
    ],
    hours: 0.4,
    impact: 'low',
    urgency: 'high',
  },
  {
    ...access,
    weight: 7,
    subclassification: 'Second factor',
    titles: ['New telephone, second factor gone', 'Code is always wrong', 'Second factor asks again and again'],
    tells: [
      'I have a new telephone and the app with the codes is on the old one, which is broken.',
      'The code from the app is refused every time, since I came back from Lisbon.',
    ],
    asks: [
      [
        'Does the clock of your telephone set itself?',
        'It was set by hand and is three minutes ahead. I have changed it.',
      ],
    ],
    outcomes: [
      ['solved', 'Old factor removed after a video call with an identity document, new one set up together.'],
      ['solved', 'The telephone’s clock was three minutes ahead.'],
    ],
    hours: 1.2,
    impact: 'low',
  },
  {
    ...access,
    weight: 6,
    subclassification: 'Permission',
    titles: [
      'No access to the share "{share}"',
      'Report "{report}" says "forbidden"',
      'Kein Zugriff auf das Laufwerk "{share}"',
    ],
    tells: [
      'Since I moved to the other team the folder {share} is gone.',
      'Seit dem Abteilungswechsel fehlt mir das Laufwerk {share}. Meine Kollegin sieht es.',
    ],
    asks: [['Who is the owner of the folder, and has he agreed?', 'Anke Lorenz. She agrees, her mail is attached.']],
    outcomes: [
      ['solved', 'Added to the group after the owner agreed. Please sign out and in once.'],
      ['withdrawn', 'The owner does not agree; she will talk to the requester herself.'],
    ],
    hours: 6,
    impact: 'low',
  },
  {
    ...workplace,
    weight: 8,
    subclassification: 'Printing',
    titles: [
      'Printer on floor {one} jams',
      'Printout has stripes',
      'Drucker {one}. Stock druckt nicht',
      'Scan to mail does not arrive',
    ],
    tells: [
      'The printer says "open tray 2", there is no paper to be seen.',
      'Alle Aufträge bleiben in der Warteschlange stehen, bei allen im Stock.',
      'Scanning worked until {day}; since then nothing arrives.',
    ],
    notes: ['Third time this month for this device: the transfer belt is due.'],
    outcomes: [
      ['solved', 'Paper removed from the duplex unit and rollers cleaned.'],
      ['solved', 'Print queue restarted; a job of 900 pages had stopped it.'],
      ['workaround', 'Please use the printer next door until the technician has changed the belt.'],
    ],
    specialists: ['field', 0.25],
    hours: 4,
    impact: 'low',
    items: ['print-2', 'print-4'],
  },
  {
    ...workplace,
    weight: 8,
    subclassification: 'Computer',
    titles: [
      'Notebook does not wake up',
      'Screen flickers at the dock',
      'Computer is very slow',
      'Update hangs at {n} %',
      'Notebook fährt nach Update nicht mehr hoch',
    ],
    tells: [
      'After closing the lid it stays black. Only holding the power button for ten seconds helps.',
      'With the dock the second screen flickers every few seconds. Without it all is well.',
      'Nach dem Update von gestern Abend bleibt das Notebook beim Logo stehen. Ich brauche dringend die Präsentation für 14 Uhr.',
    ],
    asks: [
      ['Which dock is it? The name is on the lower side.', 'It says "USB-C Dock G5".'],
      ['Can I look at it remotely at {time}?', 'Yes, I am at my desk until five.'],
    ],
    notes: ['Firmware 1.24 of the dock does it. 1.25 mends it, tested on my own.'],
    outcomes: [
      ['solved', 'Firmware of the dock updated, watched for an hour, no flicker.'],
      ['solved', 'Update rolled back, started, updated again with the network cable in.'],
      ['solved', 'A new notebook was handed over; data came from the backup.'],
      ['unknown', 'It has not happened again since the restart. We could not find out why.'],
    ],
    specialists: ['field', 0.15],
    hours: 8,
    impact: 'low',
    items: ['nb-rita', 'nb-ben', 'nb-anke', 'nb-giulia', 'nb-murat'],
  },
  {
    ...workplace,
    weight: 5,
    subclassification: 'Office programs',
    titles: [
      'Spreadsheet opens read-only',
      'Bookkeeping program ends when exporting',
      'Font missing in the offer template',
      'PDF lässt sich nicht öffnen',
    ],
    tells: [
      'Since the update the monthly file opens read-only, though nobody else has it open.',
      'Exporting journal {n} ends the program without a word.',
    ],
    outcomes: [
      ['solved', 'A lock file had been left behind. It is removed now when a session ends.'],
      ['solved', 'Version 2026.1.2 installed; the export works.'],
      ['not-reproducible', 'We exported the same journal three times without a fault.'],
    ],
    hours: 6,
    impact: 'low',
    items: ['erp-app'],
  },
  {
    ...mail,
    weight: 7,
    subclassification: 'Delivery',
    titles: [
      'Mail to a supplier comes back',
      'Newsletter lands in spam',
      'No mails since {time}',
      'Shared mailbox is full',
    ],
    tells: [
      'Every mail to kabelwerk.example comes back with "550 rejected".',
      'Our confirmations land in the spam folder of web.example customers.',
      'I have got no mail since {time}, and somebody says he wrote twice.',
    ],
    notes: ['Our second outgoing address is on a block list since {day}. Asked for removal.'],
    outcomes: [
      ['solved', 'Removed from the block list, and the account that had sent the spam was closed.'],
      ['solved', 'A rule in the mailbox moved everything to the archive. The rule is gone.'],
      ['solved', 'Mails older than two years went to the archive.'],
    ],
    specialists: ['network', 0.25],
    hours: 5,
    items: ['mail-cert'],
  },
  {
    ...mail,
    weight: 4,
    subclassification: 'Calendar',
    titles: ['Room "{room}" is booked twice', 'Appointments shifted by an hour', 'Kalenderfreigabe funktioniert nicht'],
    tells: [
      'Room {room} accepted two meetings on {day} at {time}.',
      'All appointments of the colleagues in Amman are shifted by an hour since the clocks changed.',
    ],
    outcomes: [
      ['solved', 'The room took bookings without asking; it refuses a second one now.'],
      ['solved', 'The calendar’s time zone was a fixed offset. It follows the city now.'],
    ],
    hours: 7,
    impact: 'low',
    urgency: 'low',
  },
  {
    service: 'till',
    weight: 6,
    classification: 'Tills',
    subclassification: 'Receipt',
    from: ['shops'],
    titles: [
      'Till {one} prints no receipts',
      'Card reader at till {one} offline',
      'Till {one} does not open the drawer',
    ],
    tells: [
      'Till {one} takes payments, the receipt printer only blinks. There is a queue.',
      'The card reader says "no connection". We take cash only at the moment!',
    ],
    asks: [['Is the small light at the network socket green?', 'No, it is off.']],
    outcomes: [
      ['solved', 'Cable behind the counter was out. Plugged in and fixed with a clip.'],
      ['solved', 'Reader restarted and paired again, test payment of 1 € done and cancelled.'],
      ['solved', 'Printer exchanged for the spare one.'],
    ],
    specialists: ['field', 0.3],
    hours: 1.5,
    urgency: 'high',
    items: ['till-1', 'till-2', 'till-3', 'till-app'],
  },
];
