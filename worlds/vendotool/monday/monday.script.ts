import type { Script } from './major.ts';

const impact =
  'Nobody can order or pay in the web shop and in the partner portal; tills in both shops work by hand; the warehouse gets no orders. About 720 orders an hour on a Monday morning, 61,000 € of sales. The newsletter went out at 08:30.';

const first =
  'Seit 08:44 sind Bestellungen und Zahlungen gestört. Wir arbeiten mit Vorrang daran und melden uns spätestens um 09:40 wieder.\n\nSince 08:44 orders and payments are disturbed. We are working on it with priority and will tell you more by 09:40.';
const progress =
  'Wir haben die Ursache gefunden und arbeiten an der Behebung. Nächste Meldung bis 10:15.\n\nWe have found the cause and are working on the solution. Next update by 10:15.';
const roundabout =
  'Bestellen geht wieder, vorerst nur auf Rechnung; Kassen nehmen Bargeld an und buchen später nach. Nächste Meldung bis 10:50.\n\nOrders work again, for now by invoice only; tills take cash and book later. Next update by 10:50.';
const restored =
  'Bestellungen und Zahlungen gehen seit 10:48 wieder. Sollte etwas noch nicht gehen, antworten Sie bitte hier.\n\nOrders and payments work again since 10:48. If something still does not work, please answer here.';
const closing =
  'Die Störung dauerte von 08:44 bis 10:48. Doppelte Belastungen werden bis Mittwoch erstattet. Wir bitten um Entschuldigung.\n\nThe disruption lasted from 08:44 to 10:48. Double charges are refunded by Wednesday. We are sorry for the trouble.';

/** Monday morning: the shop, its payment and everything that hangs on its database stand for two hours. */
export const monday: Script = {
  key: 'monday',
  title: 'Web shop: nobody can order or pay',
  severity: 'critical',
  businessImpact: impact,
  bridge: 'https://meet.vendotool.example/bridge-1',
  commander: 'jonas',
  communicationsLead: 'ada',
  scribe: 'tomasz',
  declaredAfter: 11,
  happenings: [
    { after: 12, by: 'jonas', verb: 'investigate' },
    { after: 14, by: 'ada', to: 'users', occasion: 'first', text: first, next: 54 },
    {
      after: 16,
      by: 'ada',
      to: 'internal',
      occasion: 'first',
      text: 'Declared critical. Jonas is in command, Ada tells people, Tomasz writes down. Web shop team to the bridge, please; desk: link every report to the incident.',
      next: 31,
    },
    {
      after: 18,
      by: 'ada',
      to: 'executives',
      occasion: 'first',
      text: 'No orders and no payments since 08:44, in the shop, in the partner portal and at the tills. About 61,000 € of sales an hour. Jonas Weber is in command.',
      next: 48,
    },
    { after: 24, by: 'tomasz', moment: 'shop-db has no connection left: 400 of 400. The newsletter is stopped.' },
    {
      after: 33,
      by: 'ada',
      to: 'internal',
      occasion: 'progress',
      text: 'All connections are held by pay-app. Felix and Wei look at what changed on Sunday.',
      next: 60,
    },
    {
      after: 38,
      by: 'tomasz',
      moment:
        'Found: payment gateway client 3.3.0, live since Sunday 22:10, leaves a connection open with every payment.',
      forCustomers: true,
    },
    {
      after: 47,
      by: 'ada',
      to: 'executives',
      occasion: 'progress',
      text: 'The cause is found: Sunday’s update of the payment client. We take it back; orders by invoice come first.',
      next: 78,
    },
    { after: 53, by: 'ada', to: 'users', occasion: 'progress', text: progress, next: 90 },
    {
      after: 68,
      by: 'jonas',
      verb: 'mitigate',
      values: { workaround: 'Checkout by invoice only; tills take cash and book later; partners send orders by mail.' },
    },
    { after: 70, by: 'ada', to: 'users', occasion: 'workaround', text: roundabout, next: 125 },
    {
      after: 71,
      by: 'tomasz',
      moment: 'Checkout switched to payment by invoice: first orders after 80 minutes.',
      forCustomers: true,
    },
    {
      after: 76,
      by: 'ada',
      to: 'executives',
      occasion: 'workaround',
      text: 'Orders by invoice come in again, about half of what is usual. Cards follow within the hour.',
      next: 125,
    },
    { after: 98, by: 'tomasz', moment: 'web-02 runs 3.2.0 again, 38 connections in use. web-01 follows.' },
    { after: 124, by: 'jonas', verb: 'recover' },
    {
      after: 125,
      by: 'tomasz',
      moment: 'Card payments go through on both servers; test payment of 1 € done and cancelled.',
      forCustomers: true,
    },
    { after: 126, by: 'ada', to: 'users', occasion: 'restored', text: restored },
    {
      after: 128,
      by: 'ada',
      to: 'internal',
      occasion: 'restored',
      text: 'Restored at 10:48. Please have those who called confirm, and tell me of anybody for whom it does not work.',
    },
    {
      after: 129,
      by: 'ada',
      to: 'executives',
      occasion: 'restored',
      text: 'Everything works since 10:48. Two hours and four minutes; about 1,100 orders were lost or late.',
    },
    {
      after: 195,
      by: 'tomasz',
      moment: '37 customers were charged and have no order; Finance refunds them by Wednesday.',
    },
    {
      after: 372,
      by: 'jonas',
      verb: 'stand-down',
      values: {
        standDownReason:
          'Four hours without an error, the backlog of the warehouse is worked off, tills have booked what was written by hand.',
      },
    },
    { after: 376, by: 'ada', to: 'users', occasion: 'closing', text: closing },
    {
      after: 380,
      by: 'ada',
      to: 'executives',
      occasion: 'closing',
      text: 'Stood down at 14:56. Refunds run until Wednesday; the review is due within five days.',
    },
  ],
};
