import type { Stage, When } from './stage.ts';

const euros = (amount: string) => ({ amount, currency: 'EUR' });

const suppliers = [
  {
    key: 'sup-kabelwerk',
    name: 'Kabelwerk Netz',
    provider: 'kabelwerk',
    standing: 'strategic',
    marks: [4, 3, 3],
    delivers: 'Lines, telephone, the hotline’s queue.',
  },
  {
    key: 'sup-pagonet',
    name: 'Pagonet Payments',
    provider: 'pagonet',
    standing: 'strategic',
    marks: [3, 4, 2],
    delivers: 'Payment by card and wallet.',
  },
  {
    key: 'sup-lumen',
    name: 'Lumen Cloud',
    provider: 'lumen',
    standing: 'tactical',
    marks: [5, 5, 3],
    delivers: 'Servers for bad days, and room for pictures.',
  },
] as const;

const contracts = [
  {
    key: 'con-lines',
    input: {
      title: 'Lines and telephone',
      contractNumber: 'KW-2023-1174',
      form: 'service',
      renewal: 'tacit',
      renewMonths: 12,
      noticeDays: 180,
      cost: euros('1450.00'),
      falls: 'each-month',
    },
    party: 'kabelwerk',
    supplier: 'sup-kabelwerk',
    service: 'net',
    ends: -204,
  },
  {
    key: 'con-payment',
    input: {
      title: 'Acceptance of cards',
      contractNumber: 'PN-88120',
      form: 'service',
      renewal: 'tacit',
      renewMonths: 24,
      noticeDays: 90,
      cost: euros('390.00'),
      falls: 'each-month',
    },
    party: 'pagonet',
    supplier: 'sup-pagonet',
    service: 'payment',
    ends: -140,
  },
  {
    key: 'con-cloud',
    input: {
      title: 'Servers for bad days',
      form: 'service',
      renewal: 'express',
      noticeDays: 30,
      cost: euros('7800.00'),
      falls: 'each-year',
    },
    party: 'lumen',
    supplier: 'sup-lumen',
    service: 'web-shop',
    ends: -310,
  },
] as const;

/** Notebooks by who works with them. */
const notebooks = ['rita', 'ben', 'anke', 'giulia', 'ada', 'chiara'] as const;

async function know(stage: Stage): Promise<void> {
  const { calendar } = stage;
  const at = (daysAgo: number): When => ({ at: calendar.at(daysAgo, '13:10'), by: 'rainer' });
  for (const { key, provider, marks, ...fields } of suppliers) {
    const [quality, delivery, price] = marks;
    const performance = [{ judgedOn: calendar.day(45), quality, delivery, price }];
    await stage.make(
      key,
      'supplier',
      { ...fields, provider: stage.id(provider), owner: stage.id('rainer'), performance },
      at(215),
    );
    await stage.move(key, 'approve', { reviewDue: calendar.day(-130) }, at(214));
  }
  for (const { key, input, party, supplier, service, ends } of contracts) {
    const refers = { party: stage.id(party), supplier: stage.id(supplier), service: stage.id(service) };
    const term = { startsOn: calendar.day(ends + 730), endsOn: calendar.day(ends) };
    const whole = { ...input, ...refers, ...term, ourParty: stage.id('vendotool'), owner: stage.id('rainer') };
    await stage.make(key, 'contract', whole, at(212));
    await stage.move(key, 'sign', {}, at(211));
  }
}

async function buy(stage: Stage): Promise<void> {
  const { calendar } = stage;
  const at = (daysAgo: number, by = 'rainer'): When => ({ at: calendar.at(daysAgo, '09:50'), by });
  const items = [
    { item: 'ThinkPad T14 Gen 5', quantity: 4, price: euros('1349.00') },
    { item: 'Headset', quantity: 4, price: euros('119.00') },
  ];
  const input = { title: 'Four places at the desk', purpose: 'For those who answer at night.', costCentre: '4711' };
  const supplier = stage.id('sup-lumen');
  await stage.make(
    'po-desk',
    'purchase',
    { ...input, items, supplier, requestedBy: stage.id('jonas') },
    at(160, 'jonas'),
  );
  await stage.move('po-desk', 'submit', {}, at(159, 'jonas'));
  await stage.move('po-desk', 'approve', {}, at(157, 'maren'));
  await stage.move('po-desk', 'order', { orderReference: 'L-20881', expectedOn: calendar.day(140) }, at(156));
  const all = items.map((item) => ({ ...item, received: item.quantity }));
  await stage.move('po-desk', 'receive', { items: all }, at(141));
  const screens = [{ item: 'Screen, 27 inches', quantity: 6, price: euros('289.00'), received: 0 }];
  await stage.make(
    'po-screens',
    'purchase',
    { title: 'Screens for the shops', items: screens, requestedBy: stage.id('ada') },
    at(5, 'ada'),
  );
  await stage.move('po-screens', 'submit', {}, at(4, 'ada'));
}

async function handOut(stage: Stage): Promise<void> {
  const { calendar } = stage;
  for (const [at, who] of notebooks.entries()) {
    const when = (daysAgo: number): When => ({ at: calendar.at(daysAgo, '11:00'), by: 'ada' });
    const input = {
      name: `Notebook ${1000 + at + 1}`,
      tag: `VT-${2001 + at}`,
      item: stage.id(`nb-${who}`),
      organisation: stage.id('vendotool'),
      purchasedOn: calendar.day(700 - at * 90),
      cost: euros(who === 'ben' || who === 'chiara' ? '2399.00' : '1349.00'),
      warrantyUntil: calendar.day(700 - at * 90 - 1_095),
      countedOn: calendar.day(60),
      holdsData: true,
    };
    await stage.make(`asset-${who}`, 'asset', input, when(190 - at));
    await stage.move(`asset-${who}`, 'receive', {}, when(189 - at));
    await stage.move(`asset-${who}`, 'check-out', { heldBy: stage.id(who) }, when(188 - at));
  }
  await stage.make(
    'lic-drawing',
    'licence',
    {
      name: 'Drawing program',
      metric: 'named-person',
      entitled: 5,
      owner: stage.id('rainer'),
      validUntil: calendar.day(-61),
      cost: euros('1140.00'),
      found: 6,
      foundOn: calendar.day(14),
      assignments: ['ben', 'chiara', 'wei'].map((who) => ({ person: stage.id(who), since: calendar.day(180) })),
    },
    { at: calendar.at(180, '15:00'), by: 'rainer' },
  );
}

/** From whom VendoTool buys, what it signed, and what belongs to it. */
export async function own(stage: Stage): Promise<void> {
  await know(stage);
  await buy(stage);
  await handOut(stage);
}
