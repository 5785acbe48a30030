import type { Topic } from '../topic.ts';

const warehouse = { service: 'warehouse', classification: 'Warehouse', from: ['logistics'] } as const;

/** What happens in the warehouse. */
export const logisticsTopics: readonly Topic[] = [
  {
    ...warehouse,
    weight: 7,
    subclassification: 'Labels',
    titles: [
      'Label printer at table {one} prints shifted',
      'No labels for parcels to Switzerland',
      'Etikettendrucker Packtisch {one} ohne Verbindung',
    ],
    tells: [
      'The bar code is cut off on the right, the carrier refuses the parcels.',
      'Parcels to Switzerland get no customs label: "unknown tariff number".',
      'Am Packtisch {one} kommt seit {time} kein Etikett mehr. Wir tragen die Pakete zum Nachbartisch.',
    ],
    asks: [['Was the roll changed to another width?', 'Yes, yesterday evening, to 102 mm.']],
    outcomes: [
      ['solved', 'Sensor set to the new roll and calibrated, 50 labels printed without a fault.'],
      ['solved', 'Table of tariff numbers updated; the parcels that had waited are on their way.'],
      ['solved', 'Network cable of the printer exchanged.'],
    ],
    specialists: ['logistics-systems', 0.6],
    hours: 3,
    urgency: 'high',
    items: ['label-7', 'label-9', 'label-app'],
  },
  {
    ...warehouse,
    weight: 6,
    subclassification: 'Scanner',
    titles: [
      'Scanner {n} does not read codes',
      'Scanner signs out after every pick',
      'Battery of scanner {n} lasts an hour',
    ],
    tells: [
      'It beeps and shows nothing. Another one reads the same code.',
      'Since the update it signs me out after every pick; I type my number 200 times a shift.',
      'It is dead before the first break, though it was in the cradle all night.',
    ],
    notes: ['Session timeout was set to 30 s in the new profile instead of 30 min.'],
    outcomes: [
      ['solved', 'Lens cleaned.'],
      ['solved', 'Profile corrected and sent to all scanners.'],
      ['solved', 'Scanner exchanged, the old one goes to repair.'],
    ],
    specialists: ['logistics-systems', 0.45],
    hours: 5,
    impact: 'low',
    items: ['wms-app'],
  },
  {
    ...warehouse,
    weight: 5,
    subclassification: 'Stock',
    titles: [
      'Stock of article {article} is negative',
      'Goods in of delivery {order} cannot be booked',
      'Picking list for order {order} empty',
    ],
    tells: [
      'The system says minus {n}. On the shelf are {n}.',
      'Delivery {order}: "quantity exceeds order". The supplier sent two pallets together.',
      'The list for {order} comes out with the head only.',
    ],
    asks: [
      ['Can you count once more and send me a photo of the shelf label?', 'Counted twice: {n}. The photo is attached.'],
    ],
    notes: ['Two bookings in the same second; the second one had not seen the first. Told the vendor.'],
    outcomes: [
      ['solved', 'Stock corrected after counting, with a booking that accounts can follow.'],
      ['workaround', 'Delivery booked in two parts. The vendor mends the limit with 11.4.'],
      ['solved', 'The list had been printed already by the other shift.'],
    ],
    specialists: ['logistics-systems', 0.7],
    hours: 10,
    items: ['wms-app', 'wms-db'],
  },
  {
    ...warehouse,
    weight: 2,
    subclassification: 'Conveyor',
    titles: ['Sorting belt {one} stands', 'Belt {one} sorts parcels into the wrong chute'],
    tells: [
      'Belt {one} stopped at {time} with E-{n}. Emergency stop is not pressed.',
      'Every parcel for chute 7 lands in 8.',
    ],
    notes: ['Light barrier LS-14 is dirty again. A cover would help; asked Field Service for one.'],
    outcomes: [
      ['solved', 'Motor protection had tripped; a strap was caught in the roller.'],
      ['solved', 'Light barrier cleaned and set; a hundred parcels went where they belong.'],
    ],
    specialists: ['field', 0.8],
    hours: 2.5,
    impact: 'high',
    urgency: 'high',
    items: ['belt-2'],
  },
];
