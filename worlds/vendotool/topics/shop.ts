import { exchanges, scenes } from '../scenes.ts';
import type { Topic } from '../topic.ts';

const shop = { service: 'web-shop', classification: 'Web shop' } as const;

/** What happens to the web shop. */
export const shopTopics: readonly Topic[] = [
  {
    ...shop,
    weight: 10,
    subclassification: 'Order',
    from: ['care'],
    scenes: scenes(`
      solved
      Order {order} hangs in "paid"
      A customer called: order {order} was paid on {day} and has not moved since. The warehouse does not see it.
      The order was handed to the warehouse again; the address field that blocked it has been corrected.
      Bestellung {order} bleibt auf „bezahlt“ stehen
      Ein Kunde rief an: Bestellung {order} ist seit {day} bezahlt und bewegt sich nicht. Das Lager sieht sie nicht.
      Bestellung neu ans Lager übergeben; das Adressfeld, das sie aufhielt, ist berichtigt.

      solved
      Customer cannot cancel order {order}
      Order {order}: the customer wants to cancel, the button answers "not possible in this state". It has not left yet.
      Cancelled by hand and the amount refunded. The customer got a mail.
      Kundin kann Bestellung {order} nicht stornieren
      Bestellung {order}: Die Kundin will stornieren, der Knopf sagt „in diesem Zustand nicht möglich“. Verschickt ist nichts.
      Von Hand storniert und erstattet. Die Kundin hat eine Mail bekommen.

      solved
      Order {order} was confirmed twice
      The customer has two confirmations of order {order}. The warehouse has one.
      The second mail was a repetition by the mail queue; there is one order only.
      Bestellung {order} zweimal bestätigt
      Der Kunde hat zwei Bestätigungen der Bestellung {order}. Das Lager hat eine.
      Die zweite Mail war eine Wiederholung der Warteschlange; es gibt nur eine Bestellung.

      workaround
      Delivery address of order {order} cannot be changed
      The customer moved house; order {order} would go to the old address and cannot be edited.
      Address changed at the carrier. The shop lets customers do it themselves with the next release.
      Lieferadresse der Bestellung {order} lässt sich nicht ändern
      Die Kundin ist umgezogen; Bestellung {order} ginge an die alte Adresse und ist nicht zu bearbeiten.
      Adresse beim Paketdienst geändert. Mit dem nächsten Release können Kunden das selbst.
    `),
    asks: exchanges(`
      Does the customer see the order in the account, or only in the mail?
      Only in the mail. The account shows nothing after {day}.
      Sieht der Kunde die Bestellung im Konto oder nur in der Mail?
      Nur in der Mail. Im Konto steht nach dem {day} nichts.
    `),
    notes: [
      'The message to the warehouse sits in the queue with a validation error: the house number is longer than 10 characters.',
      'Gleiches Muster wie letzte Woche: Express-Bestellung mit Packstation als Adresse.',
    ],
    specialists: ['shop', 0.45],
    hours: 5,
    items: ['shop-app'],
  },
  {
    ...shop,
    weight: 5,
    subclassification: 'Slow',
    from: ['marketing', 'care'],
    scenes: scenes(`
      solved
      Category pages take {n} seconds
      Opening "Monitors" takes {n} seconds here, on three computers and on my telephone. Yesterday it was quick.
      An index was missing after the last release. It is there again, lists open in under half a second.
      Kategorieseiten brauchen {n} Sekunden
      „Monitore“ zu öffnen dauert {n} Sekunden, auf drei Rechnern und am Handy. Gestern ging es schnell.
      Nach dem letzten Release fehlte ein Index. Er ist wieder da, Listen öffnen in unter einer halben Sekunde.

      by-itself
      Shop is slow since {time}
      Several customers on the chat say the shop is slow. It began around {time}.
      A crawler read every filter combination. It has gone, and is held off now.
      Shop langsam seit {time}
      Mehrere Kunden im Chat sagen, der Shop sei langsam. Es begann gegen {time}.
      Ein Crawler las jede Filterkombination. Er ist weg und wird nun abgewiesen.

      workaround
      Images of article {article} load late
      Pictures of {article} come after ten seconds; the text is there at once.
      The cache keeps pictures for longer until the release on Thursday mends the query.
      Bilder von Artikel {article} laden spät
      Die Bilder von {article} kommen nach zehn Sekunden; der Text ist sofort da.
      Der Zwischenspeicher hält Bilder länger, bis das Release am Donnerstag die Abfrage behebt.
    `),
    asks: exchanges(`
      Is it every page, or only the lists?
      Only the lists with filters. Article pages are quick.
      Ist es jede Seite oder sind es nur die Listen?
      Nur die Listen mit Filtern. Artikelseiten sind schnell.
    `),
    notes: [
      'The database has a sequential scan on article_filter since the release of {day}.',
      'Trefferquote des Zwischenspeichers fiel um {time} von 96 auf 61 Prozent.',
    ],
    specialists: ['shop', 0.8],
    hours: 7,
    impact: 'high',
    items: ['shop-app', 'web-01', 'shop-db'],
  },
  {
    ...shop,
    weight: 5,
    subclassification: 'Content',
    from: ['marketing'],
    scenes: scenes(`
      solved
      Wrong price for article {article}
      Article {article} shows the old price. The new one is in the catalogue since {day}.
      The price was cached for signed-in customers. The cache was emptied, and prices no longer stay in it.
      Falscher Preis bei Artikel {article}
      Artikel {article} zeigt den alten Preis. Der neue steht seit {day} im Katalog.
      Der Preis lag für angemeldete Kunden im Zwischenspeicher. Geleert, und Preise bleiben nicht mehr darin.

      withdrawn
      Campaign banner shows yesterday’s date
      The banner on the first page still counts down to yesterday. The campaign ends on Sunday.
      The countdown is meant to show the first campaign; the second one starts tomorrow.
      Aktionsbanner zeigt das Datum von gestern
      Das Banner auf der Startseite zählt noch auf gestern herunter. Die Aktion endet am Sonntag.
      Der Countdown gehört zur ersten Aktion; die zweite beginnt morgen.

      solved
      Voucher {code} is refused
      The voucher {code} is meant to work from today. The basket says "unknown".
      The voucher was entered for the wrong country. Corrected.
      Gutschein {code} wird abgelehnt
      Der Gutschein {code} soll ab heute gelten. Der Warenkorb sagt „unbekannt“.
      Der Gutschein war für das falsche Land eingetragen. Berichtigt.
    `),
    asks: exchanges(`
      Which price do you see when you are signed out?
      Signed out it is right. Signed in it is the old one.
      Welchen Preis sehen Sie abgemeldet?
      Abgemeldet stimmt er. Angemeldet ist es der alte.
    `),
    specialists: ['shop', 0.35],
    hours: 4,
    urgency: 'low',
    items: ['shop-app'],
  },
  {
    ...shop,
    weight: 4,
    subclassification: 'Monitoring',
    from: ['monitoring'],
    scenes: scenes(`
      by-itself
      web-01 answers slowly
      Check "http-checkout" was critical for 5 minutes: 95th percentile 4.{one} s, threshold 2 s.
      Back to normal after four minutes: the hourly export was running.
      web-01 antwortet langsam
      Prüfung „http-checkout“ war 5 Minuten kritisch: 95. Perzentil 4,{one} s, Schwelle 2 s.
      Nach vier Minuten wieder normal: Der stündliche Export lief.

      solved
      Queue "orders" is longer than {n}00
      Check "queue-depth" passed its threshold at {time}.
      A worker had stopped; it was started again and is watched now.
      Warteschlange „orders“ länger als {n}00
      Prüfung „queue-depth“ hat um {time} ihre Schwelle überschritten.
      Ein Arbeitsprozess war stehen geblieben; neu gestartet, wird nun überwacht.

      solved
      Certificate www.vendotool.example ends in {n} days
      The certificate is renewed by hand. The last renewal took two days.
      Renewed and installed on both servers.
      Zertifikat www.vendotool.example endet in {n} Tagen
      Das Zertifikat wird von Hand erneuert. Beim letzten Mal dauerte es zwei Tage.
      Erneuert und auf beiden Servern eingespielt.
    `),
    specialists: ['shop', 0.9],
    hours: 1.5,
    items: ['web-01', 'web-02', 'shop-app'],
  },
];
