import type { Stage } from './stage.ts';

type Offer = {
  readonly key: string;
  readonly name: string;
  readonly summary: string;
  readonly description: string;
  readonly service: string;
  readonly form: 'laptop-order' | 'access' | 'other';
  readonly fulfilledBy: string;
  readonly approval: 'none' | 'line-manager' | 'owner';
  readonly expectedDelivery: string;
  readonly price?: string;
  readonly charged?: 'once' | 'monthly' | 'yearly';
  readonly mostPerRequest?: number;
  readonly path: readonly ('publish' | 'withdraw')[];
};

const offers: readonly Offer[] = [
  {
    key: 'new-notebook',
    name: 'Notebook',
    summary: 'A notebook with what belongs to it, set up and ready.',
    description:
      'Three models: **light** for the road, **standard** for the desk, **powerful** for pictures and code. With dock and bag where you want them.',
    service: 'workplace',
    form: 'laptop-order',
    fulfilledBy: 'desk',
    approval: 'line-manager',
    expectedDelivery: 'P5D',
    price: '1190.00',
    mostPerRequest: 10,
    path: ['publish'],
  },
  {
    key: 'share-access',
    name: 'Access to a share or a program',
    summary: 'Reading or writing, until a day or for good.',
    description: 'The owner of the share is asked. Access that is needed for a while ends by itself.',
    service: 'access',
    form: 'access',
    fulfilledBy: 'desk',
    approval: 'owner',
    expectedDelivery: 'P1D',
    path: ['publish'],
  },
  {
    key: 'mobile',
    name: 'Mobile telephone with contract',
    summary: 'A telephone, its contract, and the apps you need.',
    description: 'Europe-wide data; other countries by the day.',
    service: 'phone',
    form: 'other',
    fulfilledBy: 'network',
    approval: 'line-manager',
    expectedDelivery: 'P3D',
    price: '29.90',
    charged: 'monthly',
    path: ['publish'],
  },
  {
    key: 'new-colleague',
    name: 'Somebody new starts',
    summary: 'Account, workplace, telephone and first-day help in one order.',
    description: 'Tell us who, where and from when; a week ahead is enough.',
    service: 'workplace',
    form: 'other',
    fulfilledBy: 'desk',
    approval: 'line-manager',
    expectedDelivery: 'P7D',
    path: ['publish'],
  },
  {
    key: 'meeting-kit',
    name: 'Meeting kit',
    summary: 'Camera, microphone and screen for a day.',
    description: 'Brought to the room, and fetched.',
    service: 'workplace',
    form: 'other',
    fulfilledBy: 'field',
    approval: 'none',
    expectedDelivery: 'PT4H',
    path: ['publish'],
  },
  {
    key: 'fax-line',
    name: 'Fax number',
    summary: 'Not offered any more.',
    description: 'The fax server is going.',
    service: 'fax',
    form: 'other',
    fulfilledBy: 'network',
    approval: 'none',
    expectedDelivery: 'P5D',
    path: ['publish', 'withdraw'],
  },
  {
    key: 'standing-desk',
    name: 'Standing desk',
    summary: 'To be offered from the new year.',
    description: 'Still being agreed with facilities.',
    service: 'workplace',
    form: 'other',
    fulfilledBy: 'field',
    approval: 'line-manager',
    expectedDelivery: 'P14D',
    price: '480.00',
    path: [],
  },
];

async function fillCatalogue(stage: Stage): Promise<void> {
  for (const { key, service, fulfilledBy, price, path, ...fields } of offers) {
    const input = {
      ...fields,
      service: stage.id(service),
      owner: stage.id('rainer'),
      fulfilledBy: stage.id(fulfilledBy),
      reviewDue: stage.calendar.day(-60),
      ...(price && { price: { amount: price, currency: 'EUR' } }),
    };
    await stage.make(key, 'catalogue-item', input, { at: stage.calendar.at(140, '13:00'), by: 'rainer' });
    for (const [at, verb] of path.entries())
      await stage.move(key, verb, {}, { at: stage.calendar.at(130 - at * 60, '09:40'), by: 'rainer' });
  }
}

/** What can be ordered. */
export async function offer(stage: Stage): Promise<void> {
  await fillCatalogue(stage);
}
