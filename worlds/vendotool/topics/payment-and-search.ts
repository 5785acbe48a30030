import { exchanges, scenes } from '../scenes.ts';
import type { Topic } from '../topic.ts';

const payment = { service: 'payment', classification: 'Payment', items: ['pay-app'] } as const;
const search = { service: 'search', classification: 'Product search' } as const;
const partner = { service: 'partner', classification: 'Partner portal' } as const;

/** What happens to payment, to product search and to the partner portal. */
export const paymentAndSearch: readonly Topic[] = [
  {
    ...payment,
    weight: 6,
    subclassification: 'Card',
    from: ['care', 'marketing'],
    scenes: scenes(`
      workaround
      Card payment fails at the last step
      A customer with a Visa card gets "payment could not be completed" after confirming in the banking app. Order {order}.
      The customer paid by invoice. Pagonet is mending its side.
      Kartenzahlung scheitert im letzten Schritt
      Eine Kundin mit Visa-Karte bekommt nach der Freigabe in der Banking-App „Zahlung konnte nicht abgeschlossen werden“. Bestellung {order}.
      Die Kundin hat auf Rechnung bezahlt. Pagonet behebt es auf seiner Seite.

      solved
      Customer charged twice for order {order}
      The card was charged twice, {amount} € each. There is one order only.
      The second charge was a reservation and has been released by the bank. The customer was told.
      Kunde für Bestellung {order} zweimal belastet
      Die Karte wurde zweimal belastet, je {amount} €. Es gibt nur eine Bestellung.
      Die zweite Belastung war eine Reservierung und ist von der Bank freigegeben. Der Kunde weiß Bescheid.

      solved
      3-D Secure window stays white
      The window of the bank stays white at the checkout, so card payment cannot be confirmed.
      The window opens on a page of its own now instead of a frame; Safari is content with that.
      3-D-Secure-Fenster bleibt weiß
      Das Fenster der Bank bleibt an der Kasse weiß, die Kartenzahlung lässt sich nicht freigeben.
      Das Fenster öffnet nun auf einer eigenen Seite statt im Rahmen; damit ist Safari zufrieden.
    `),
    asks: exchanges(`
      Which browser is it, and does it happen in a private window too?
      Safari on an iPhone. In Chrome on the same telephone it works.
      Welcher Browser ist es, und passiert es auch im privaten Fenster?
      Safari auf einem iPhone. In Chrome auf demselben Telefon geht es.
    `),
    notes: [
      'Pagonet answers 504 to about 2 % of authorisations since {time}.',
      'Only Safari with "prevent cross-site tracking": the frame loses its cookie.',
    ],
    specialists: ['shop', 0.7],
    supplier: 'Pagonet: a node of our cluster in Frankfurt was overloaded. It has been taken out; please confirm.',
    hours: 6,
    urgency: 'high',
  },
  {
    ...payment,
    weight: 3,
    subclassification: 'Refund',
    from: ['care', 'finance'],
    scenes: scenes(`
      solved
      Refund for order {order} does not arrive
      The customer has been waiting for {amount} € since {day}. Our side says "sent".
      The bank had returned it, as the account is closed. It went to the new one today.
      Erstattung für Bestellung {order} kommt nicht an
      Die Kundin wartet seit {day} auf {amount} €. Bei uns steht „überwiesen“.
      Die Bank hatte sie zurückgegeben, weil das Konto erloschen ist. Heute ging sie auf das neue.

      solved
      Refund of {amount} € booked to the wrong account
      {amount} € of order {order} went to another customer with the same name.
      Booked again to the right account; accounts has both receipts.
      Erstattung über {amount} € an falsches Konto gebucht
      {amount} € der Bestellung {order} gingen an einen anderen Kunden gleichen Namens.
      Neu auf das richtige Konto gebucht; die Buchhaltung hat beide Belege.
    `),
    asks: exchanges(`
      May I have the last four digits of the account?
      They end in 4471.
      Wie lauten die letzten vier Ziffern des Kontos?
      Sie enden auf 4471.
    `),
    specialists: ['shop', 0.2],
    supplier: 'Pagonet: the return was received, we credit it with the next settlement.',
    hours: 20,
    urgency: 'low',
  },
  {
    ...search,
    weight: 4,
    subclassification: 'Hits',
    from: ['marketing', 'care'],
    scenes: scenes(`
      solved
      Search finds nothing for "{word}"
      Searching for "{word}" gives no hit, though we have {n} of them.
      A synonym was entered, so that both spellings are found.
      Suche findet nichts zu „{word}“
      Die Suche nach „{word}“ bringt keinen Treffer, obwohl wir {n} davon haben.
      Ein Synonym ist eingetragen, sodass beide Schreibweisen gefunden werden.

      not-reproducible
      Article {article} is not found by its number
      Customers who search for {article} get other articles only.
      Found by us in every browser. Please tell us when it happens again, with the time.
      Artikel {article} wird über die Nummer nicht gefunden
      Kunden, die nach {article} suchen, bekommen nur andere Artikel.
      Bei uns in jedem Browser gefunden. Bitte melden Sie sich mit der Uhrzeit, wenn es wieder vorkommt.

      solved
      Filter "in stock" shows sold-out articles
      With the search filter "in stock" switched on, {n} sold-out articles are shown.
      The index was built anew. The disk has been enlarged so that the nightly run fits.
      Filter „lieferbar“ zeigt ausverkaufte Artikel
      Mit dem Suchfilter „lieferbar“ werden {n} ausverkaufte Artikel gezeigt.
      Der Suchindex ist neu gebaut. Die Platte ist vergrößert, damit der nächtliche Lauf passt.
    `),
    notes: ['The nightly index run of {day} ended after 40 minutes with "disk full" on search-01.'],
    specialists: ['shop', 0.6],
    hours: 9,
    items: ['search-app', 'search-01'],
  },
  {
    ...partner,
    weight: 3,
    subclassification: 'Prices',
    from: ['alnoor'],
    scenes: scenes(`
      workaround
      Price list cannot be downloaded
      The download of the price list ends after a few seconds with an empty file. We need it for an offer today.
      We sent the list by mail; the download is mended with the next release.
      Preisliste lässt sich nicht herunterladen
      Der Download der Preisliste endet nach wenigen Sekunden mit einer leeren Datei. Wir brauchen sie heute für ein Angebot.
      Die Liste kam per Mail; der Download ist mit dem nächsten Release behoben.
      لا يمكن تنزيل قائمة الأسعار
      السلام عليكم، عند الضغط على "تنزيل قائمة الأسعار" تظهر صفحة فارغة. نحتاج القائمة قبل نهاية اليوم. شكرًا.
      أرسلنا القائمة بالبريد الإلكتروني، وسيتم إصلاح التنزيل في الإصدار القادم. شكرًا لصبركم.

      solved
      Order {order} is not shown in the portal
      We ordered {order} on {day} and got a confirmation by mail, but the partner portal does not show it.
      The order was there under the old customer number. Both numbers are one now.
      Bestellung {order} fehlt im Portal
      Wir haben {order} am {day} bestellt und eine Bestätigung bekommen, im Partnerportal fehlt sie.
      Die Bestellung lag unter der alten Kundennummer. Beide Nummern sind nun eine.
      طلب رقم {order} لا يظهر في البوابة
      أرسلنا الطلب رقم {order} بتاريخ {day} ووصلنا تأكيد بالبريد، لكنه لا يظهر في البوابة.
      كان الطلب مسجلًا تحت رقم العميل القديم. تم دمج الرقمين.
    `),
    asks: exchanges(`
      Which browser do you use? أي متصفح تستخدمون؟
      نستخدم Chrome على Windows 11، والمشكلة نفسها على جهازين.
      Welchen Browser nutzen Sie?
      Chrome unter Windows 11, auf zwei Rechnern dasselbe.
    `),
    specialists: ['shop', 0.5],
    hours: 10,
    items: ['partner-app'],
  },
];
