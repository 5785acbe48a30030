import type { Topic } from '../topic.ts';

const shop = { service: 'web-shop', classification: 'Web shop' } as const;
const payment = { service: 'payment', classification: 'Payment' } as const;
const search = { service: 'search', classification: 'Product search' } as const;
const partner = { service: 'partner', classification: 'Partner portal' } as const;

/** What happens to the web shop and what belongs to it. */
export const shopTopics: readonly Topic[] = [
  {
    ...shop,
    weight: 9,
    subclassification: 'Order',
    from: ['care'],
    titles: [
      'Order {order} hangs in "paid"',
      'Customer cannot cancel order {order}',
      'Order {order} was confirmed twice',
    ],
    tells: [
      'A customer called: order {order} was paid on {day} and has not moved since. The warehouse does not see it.',
      'Order {order}: the customer wants to cancel, the button answers "not possible in this state". It has not left yet.',
      'The customer has two confirmations of order {order}. The warehouse has one.',
    ],
    asks: [
      [
        'Does the customer see the order in the account, or only in the mail?',
        'Only in the mail. The account shows nothing after {day}.',
      ],
    ],
    notes: [
      'The message to the warehouse sits in the queue with a validation error: the house number is longer than 10 characters.',
      'Same pattern as last week: express orders with a parcel station as address.',
    ],
    outcomes: [
      ['solved', 'The order was handed to the warehouse again; the address field that blocked it has been corrected.'],
      ['solved', 'Cancelled by hand and the amount refunded. The customer got a mail.'],
      ['duplicate', 'Same cause as the other order of this morning; both are solved there.'],
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
    titles: ['Category pages take {n} seconds', 'Shop is slow since {time}', 'Images of article {article} load late'],
    tells: [
      'Opening "Monitors" takes {n} seconds here, on three computers and on my telephone. Yesterday it was quick.',
      'Several customers on the chat say the shop is slow. It began around {time}.',
      'Pictures of {article} come after ten seconds; the text is there at once.',
    ],
    asks: [['Is it every page, or only the lists?', 'Only the lists with filters. Article pages are quick.']],
    notes: [
      'The database has a sequential scan on article_filter since the release of {day}.',
      'Cache hit rate fell from 96 to 61 per cent at {time}.',
    ],
    outcomes: [
      ['solved', 'An index was missing after the last release. It is there again, lists open in under half a second.'],
      ['by-itself', 'A crawler read every filter combination. It has gone, and is held off now.'],
      ['workaround', 'The cache keeps lists for longer until the release on Thursday mends the query.'],
    ],
    specialists: ['shop', 0.8],
    hours: 7,
    impact: 'high',
    items: ['shop-app', 'web-01', 'shop-db'],
  },
  {
    ...shop,
    weight: 6,
    subclassification: 'Content',
    from: ['marketing'],
    titles: [
      'Wrong price for article {article}',
      'Campaign banner shows yesterday’s date',
      'Voucher {code} is refused',
    ],
    tells: [
      'Article {article} shows the old price. The new one is in the catalogue since {day}.',
      'The banner on the first page still counts down to yesterday. The campaign ends on Sunday.',
      'The voucher {code} is meant to work from today. The basket says "unknown".',
    ],
    asks: [['Which price do you see when you are signed out?', 'Signed out it is right. Signed in it is the old one.']],
    outcomes: [
      [
        'solved',
        'The price was cached for signed-in customers. The cache was emptied, and prices no longer stay in it.',
      ],
      ['withdrawn', 'The countdown is meant to show the first campaign; the second one starts tomorrow.'],
      ['solved', 'The voucher was entered for the wrong country. Corrected.'],
    ],
    specialists: ['shop', 0.3],
    hours: 4,
    urgency: 'low',
    items: ['shop-app'],
  },
  {
    ...payment,
    weight: 8,
    subclassification: 'Card',
    from: ['care', 'marketing'],
    titles: [
      'Card payment fails at the last step',
      'Customer charged twice for order {order}',
      '3-D Secure window stays white',
    ],
    tells: [
      'A customer with a Visa card gets "payment could not be completed" after confirming in the banking app. Order {order}.',
      'Order {order} was charged twice, the customer sent a screenshot of the statement.',
      'After choosing the card the window of the bank opens and stays white. Order {order}, the customer tried three times.',
    ],
    asks: [
      [
        'Which browser, and does it happen in a private window too?',
        'Safari on an iPhone. In Chrome on the same telephone it works.',
      ],
    ],
    notes: [
      'Pagonet answers 504 to about 2 % of authorisations since {time}.',
      'Only Safari with "prevent cross-site tracking": the frame loses its cookie.',
    ],
    outcomes: [
      ['workaround', 'The customer paid by invoice. Pagonet is mending its side.'],
      ['solved', 'The second charge was a reservation and has been released by the bank. The customer was told.'],
      ['solved', 'The window opens on a page of its own now instead of a frame; Safari is content with that.'],
    ],
    specialists: ['shop', 0.7],
    supplier: 'Pagonet: a node of our cluster in Frankfurt was overloaded. It has been taken out; please confirm.',
    hours: 6,
    urgency: 'high',
    items: ['pay-app'],
  },
  {
    ...payment,
    weight: 3,
    subclassification: 'Refund',
    from: ['care', 'finance'],
    titles: ['Refund for order {order} does not arrive', 'Refund of {amount} € booked to the wrong account'],
    tells: [
      'The customer has been waiting for {amount} € since {day}. Our side says "sent".',
      '{amount} € of order {order} went to another customer with the same name.',
    ],
    asks: [['May I have the last four digits of the account?', 'They end in 4471.']],
    outcomes: [
      ['solved', 'The bank had returned it, as the account is closed. It went to the new one today.'],
      ['solved', 'Booked again to the right account; accounts has both receipts.'],
    ],
    specialists: ['shop', 0.2],
    supplier: 'Pagonet: the return was received, we credit it with the next settlement.',
    hours: 20,
    urgency: 'low',
    items: ['pay-app'],
  },
  {
    ...search,
    weight: 5,
    subclassification: 'Hits',
    from: ['marketing', 'care'],
    titles: [
      'Search finds nothing for "{word}"',
      'Article {article} is not found by its number',
      'Filter "in stock" shows sold-out articles',
    ],
    tells: [
      'Searching for "{word}" gives no hit, though we have {n} of them.',
      'Customers who look for {article} get other articles only.',
      'With "in stock" switched on, {n} sold-out articles are shown.',
    ],
    notes: ['The nightly index run of {day} ended after 40 minutes with "disk full" on search-01.'],
    outcomes: [
      ['solved', 'A synonym was entered, so that both spellings are found.'],
      ['not-reproducible', 'Found by us in every browser. Please tell us when it happens again, with the time.'],
      ['solved', 'The index was built anew. The disk has been enlarged so that the nightly run fits.'],
    ],
    specialists: ['shop', 0.6],
    hours: 9,
    items: ['search-app', 'search-01'],
  },
  {
    ...partner,
    weight: 3,
    subclassification: 'Prices',
    from: ['alnoor'],
    titles: ['Price list cannot be downloaded', 'لا يمكن تنزيل قائمة الأسعار', 'طلب رقم {order} لا يظهر في البوابة'],
    tells: [
      'The download of the price list ends after a few seconds with an empty file. We need it for an offer today.',
      'السلام عليكم، عند الضغط على "تنزيل قائمة الأسعار" تظهر صفحة فارغة. نحتاج القائمة قبل نهاية اليوم. شكرًا.',
      'أرسلنا الطلب رقم {order} بتاريخ {day} ووصلنا تأكيد بالبريد، لكنه لا يظهر في البوابة.',
    ],
    asks: [
      ['Which browser do you use? أي متصفح تستخدمون؟', 'نستخدم Chrome على Windows 11، والمشكلة نفسها على جهازين.'],
    ],
    outcomes: [
      ['workaround', 'We sent the list by mail; the download is mended with the next release.'],
      ['solved', 'The list is written in parts now, so that large ones arrive too. تم حل المشكلة، شكرًا لصبركم.'],
      ['solved', 'The order was there under the old customer number. Both numbers are one now. تم دمج الرقمين.'],
    ],
    specialists: ['shop', 0.5],
    hours: 10,
    items: ['partner-app'],
  },
  {
    ...shop,
    weight: 4,
    subclassification: 'Monitoring',
    from: ['monitoring'],
    titles: [
      'web-01 answers slowly',
      'Queue "orders" is longer than {n}00',
      'Certificate pay.vendotool.example ends in {n} days',
    ],
    tells: [
      'Check "http-checkout" was critical for 5 minutes: 95th percentile 4.{one} s, threshold 2 s.',
      'Check "queue-depth" passed its threshold at {time}.',
      'The certificate is renewed by hand. The last renewal took two days.',
    ],
    outcomes: [
      ['by-itself', 'Back to normal after four minutes: the hourly export was running.'],
      ['solved', 'A worker had stopped; it was started again and is watched now.'],
      ['solved', 'Renewed and installed on both servers.'],
    ],
    specialists: ['shop', 0.9],
    hours: 1.5,
    items: ['web-01', 'web-02', 'shop-app'],
  },
];
