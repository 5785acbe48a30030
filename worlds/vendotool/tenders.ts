import { holdAgainstWhatItRestsOn } from '../../practices/design/service-level/hold-against-what-it-rests-on.reaction.ts';
import type { Stage, When } from './stage.ts';

const euros = (amount: string) => ({ amount, currency: 'EUR' });

const rings = 'Rings in the ticketing system';
const nights = 'Somebody answers at night';
const queue = [
  { criterion: rings, weight: 3, least: 3 },
  { criterion: nights, weight: 2 },
];
const near = 'Lies in the Union';
const pictures = [
  { criterion: near, weight: 2, least: 5 },
  { criterion: 'Is there at once', weight: 2 },
];

type Judged = readonly [supplier: string, criterion: string, points: number, remark?: string];

const pointsOf = (stage: Stage, judged: readonly Judged[]) =>
  judged.map(([supplier, criterion, points, remark]) => ({
    supplier: stage.id(supplier),
    criterion,
    points,
    ...(remark && { remark }),
  }));

/** How the hotline came to its queue: the dearer offer was taken, and why. */
async function chooseTheQueue(stage: Stage): Promise<void> {
  const { calendar } = stage;
  const on = (daysAgo: number, by = 'rainer'): When => ({ at: calendar.at(daysAgo, '15:40'), by });
  const [kabelwerk, lumen] = [stage.id('sup-kabelwerk'), stage.id('sup-lumen')];
  const input = {
    title: 'Telephone with a queue for the hotline',
    need: 'Calls wait in a queue and open the ticket of whoever calls; it works at night too.',
    ...{ service: stage.id('net'), owner: stage.id('rainer'), offersUntil: calendar.day(198) },
    ...{ criteria: queue, costWeight: 2, months: 36 },
  };
  await stage.make('tender-queue', 'tender', input, on(209));
  await stage.move('tender-queue', 'ask', {}, on(208));
  const offers = [
    { supplier: kabelwerk, receivedOn: calendar.day(201), once: euros('1900.00'), eachMonth: euros('260.00') },
    { supplier: lumen, receivedOn: calendar.day(199), eachMonth: euros('235.00') },
  ];
  const points = pointsOf(stage, [
    ['sup-kabelwerk', rings, 5, 'Shown with our own tickets'],
    ['sup-kabelwerk', nights, 4],
    ['sup-lumen', rings, 3, 'By a program that we would have to write'],
    ['sup-lumen', nights, 2],
  ]);
  await stage.change('tender-queue', { offers, points }, on(197));
  const rationale =
    'Whoever takes a call has its ticket open. Lumen costs 2,800 euros less in three years, and would cost us a program.';
  await stage.move('tender-queue', 'award', { chosen: kabelwerk, rationale }, on(195, 'maren'));
  const contract = {
    ...{ title: 'Queue of the hotline', form: 'service', party: stage.id('kabelwerk'), supplier: kabelwerk },
    ...{ tender: stage.id('tender-queue'), service: stage.id('net'), owner: stage.id('rainer') },
    ...{ cost: euros('260.00'), falls: 'each-month', startsOn: calendar.day(190), endsOn: calendar.day(-906) },
  };
  await stage.make('con-queue', 'contract', contract, on(193));
  await stage.move('con-queue', 'sign', {}, on(192));
}

/** Where the shop's pictures are to lie from next year on: two offers have come, more may. */
async function askAboutPictures(stage: Stage): Promise<void> {
  const { calendar } = stage;
  const on = (daysAgo: number): When => ({ at: calendar.at(daysAgo, '15:40'), by: 'rainer' });
  const input = {
    title: 'Room for pictures of the shop',
    need: 'Four terabytes, twice as much in two years, near those who look at them.',
    ...{ service: stage.id('web-shop'), owner: stage.id('rainer'), offersUntil: calendar.day(-9) },
    ...{ criteria: pictures, costWeight: 3, months: 24 },
  };
  await stage.make('tender-pictures', 'tender', input, on(12));
  await stage.move('tender-pictures', 'ask', {}, on(11));
  const offers = [
    { supplier: stage.id('sup-lumen'), receivedOn: calendar.day(4), eachMonth: euros('310.00') },
    {
      ...{ supplier: stage.id('sup-kabelwerk'), receivedOn: calendar.day(2) },
      ...{ once: euros('1200.00'), eachMonth: euros('240.00') },
    },
  ];
  const points = pointsOf(stage, [
    ['sup-lumen', near, 5],
    ['sup-kabelwerk', near, 5],
    ['sup-lumen', 'Is there at once', 4],
  ]);
  await stage.change('tender-pictures', { offers, points }, on(1));
}

/** Whom VendoTool chose among offers, whom it is asking, and how far what it promises rests on what suppliers promise. */
export async function chooseSuppliers(stage: Stage): Promise<void> {
  await chooseTheQueue(stage);
  await askAboutPictures(stage);
  for (const each of ['sla-standard', 'sla-nordlicht', 'sla-brenner', 'sla-alnoor'])
    await stage.react(holdAgainstWhatItRestsOn, each, { at: stage.calendar.at(190, '04:00') });
}
