import { holdAgainstWhatExists } from '../../practices/design/service-design/hold-against-what-exists.reaction.ts';
import type { Stage, When } from './stage.ts';

type Line = Readonly<Record<string, unknown>>;

const euros = (amount: string) => ({ amount, currency: 'EUR' });

/** What the service desk is to be, as it was approved in the summer; its criteria are met since the release. */
const serviceDesk = (stage: Stage): Line => ({
  title: 'Service desk, around the clock',
  service: stage.id('service-desk'),
  about: 'new',
  owner: stage.id('jonas'),
  targetOn: stage.calendar.day(120),
  utility:
    'One place for questions, orders and complaints: by chat, e-mail, telephone and in the portal. Everything is written down in one system and followed until it is settled.',
  availability: 'Around the clock, every day. Each channel may be gone for two hours a month; the others take over.',
  capacity: '420 contacts a day, 650 in the weeks before Christmas. Shifts follow the demand of each hour.',
  continuity: 'When Leipzig is gone, the desk answers from Halle and from home within four hours.',
  security: 'Data of customers stays in the EU. Two factors for everybody at the desk; calls are not recorded.',
  architecture:
    'A ticketing system of our own beside the telephone system of Kabelwerk; the shop and the warehouse are asked through their interfaces.',
  transition:
    'First the warehouse, then the shops, then customers. Training before each; the old mailbox is read for a month more.',
  sunset:
    'Looked at again every two years. Open matters are exported as CSV; the contract of lines ends with six months’ notice.',
  outcomes: [
    { outcome: 'Customers get an answer quickly', beneficiary: 'Customers', seenBy: 'First response by channel' },
    { outcome: 'The first answer helps', beneficiary: 'Customers', seenBy: 'First-contact resolution' },
    { outcome: 'Nobody asks twice how it stands', beneficiary: 'Customers', seenBy: 'Contacts for each matter' },
  ],
  levels: [
    {
      property: 'Answer on the telephone',
      metric: 'first-response',
      channel: 'phone',
      within: 'PT5M',
      share: 90,
      measuredBy: 'Clocks',
      requirement: stage.id('need-phone'),
    },
    {
      property: 'Answer in the chat',
      metric: 'first-response',
      channel: 'chat',
      within: 'PT2M',
      share: 80,
      measuredBy: 'Clocks',
      requirement: stage.id('need-chat'),
    },
    {
      property: 'Answer by e-mail',
      metric: 'first-response',
      channel: 'e-mail',
      within: 'PT4H',
      share: 90,
      measuredBy: 'Clocks',
      requirement: stage.id('need-mail'),
    },
    {
      property: 'Settled at first contact',
      metric: 'first-contact-resolution',
      level: 75,
      measuredBy: 'Figures of incidents',
    },
    { property: 'Satisfied after contact', metric: 'satisfaction', level: 85, measuredBy: 'Survey' },
  ],
  components: [
    { component: 'Ticketing system', origin: 'built', fits: 'Signs in people as the rest does' },
    { component: 'Telephone system', origin: 'rented', fits: 'There already; a queue for the hotline is added' },
    { component: 'Web shop', item: stage.id('shop-app'), origin: 'there' },
  ],
  processes: [
    { process: 'Incident management', change: 'changed', remark: 'One queue for all channels' },
    { process: 'Complaints', definition: stage.id('pro-complaint'), change: 'new' },
  ],
  roles: [
    {
      activity: 'Answering',
      responsible: 'Service desk',
      accountable: 'Lead of the service desk',
      consulted: 'Teams behind it',
    },
    {
      activity: 'Shifts',
      responsible: 'Lead of the service desk',
      accountable: 'Head of IT',
      informed: 'Works council',
    },
    { activity: 'Training', responsible: 'Lead of the service desk', accountable: 'Head of IT' },
  ],
  suppliers: [{ supplier: stage.id('kabelwerk'), delivers: 'Telephone lines and the hotline’s queue' }],
  costs: [
    { item: 'Building and training', falls: 'once', amount: euros('84000') },
    { item: 'Four people for the nights', falls: 'each-year', amount: euros('212000') },
    { item: 'Lines and queue', falls: 'each-month', amount: euros('1450') },
  ],
  risks: [
    { risk: 'Nobody wants the nights', treatment: 'Shifts that are fair and known a month ahead' },
    {
      risk: 'The desk drowns before Christmas',
      treatment: 'Helpers from customer care, trained in October',
      plan: 'Call back instead of waiting',
    },
  ],
  criteria: [
    { criterion: 'Every channel was tested with ten real questions', gate: 'transition' },
    { criterion: 'Everybody at the desk holds the certificate', gate: 'transition' },
    { criterion: 'A month within the levels', gate: 'operation' },
  ],
});

const half = (stage: Stage): readonly (readonly [string, string, Line])[] => [
  [
    'sdp-chat',
    'chat',
    {
      title: 'Chat on every page of the shop',
      owner: stage.id('olivia'),
      targetOn: stage.calendar.day(-75),
      utility: 'A window on every page; a person answers within a minute.',
      outcomes: [{ outcome: 'Buyers are helped before they leave', beneficiary: 'Buyers' }],
      levels: [
        { property: 'Answer within a minute', metric: 'first-response', channel: 'chat', within: 'PT1M', share: 90 },
      ],
      components: [
        {
          component: 'Chat window',
          kind: 'software',
          origin: 'rented',
          technology: stage.id('tec-chat'),
          inVersion: '3.4',
        },
        { component: 'Web shop', kind: 'software', origin: 'there', item: stage.id('shop-app') },
        { component: 'Database of the shop', kind: 'data-platform', origin: 'there', item: stage.id('shop-db') },
        { component: 'Two days of training', kind: 'training', origin: 'built' },
      ],
      costs: [
        { item: 'Chat window', falls: 'each-month', amount: euros('290') },
        { item: 'Building it in', falls: 'once', amount: euros('6400') },
        { item: 'Training', falls: 'once', amount: euros('1800') },
      ],
    },
  ],
  [
    'sdp-same-day',
    'same-day',
    {
      title: 'Same-day delivery in Leipzig and Dresden',
      owner: stage.id('olivia'),
      utility: 'Ordered by noon, delivered by evening.',
      security: 'Couriers see the address of their own tour only.',
      suppliers: [],
    },
  ],
];

const complaint: Line = {
  title: 'Complaints',
  purpose: 'Whoever is dissatisfied hears from us within a day, and we learn from it.',
  trigger: 'A customer says that something was not as promised, by whatever channel.',
  scope: 'From the first word to the customer’s consent; returns of goods are a process of their own.',
  inputs: [
    { input: 'What the customer says', sender: 'Customer' },
    { input: 'Orders and earlier contacts', sender: 'Web shop' },
  ],
  steps: [
    { step: 'Take up', doneBy: 'Service desk', what: 'Write down what happened and what the customer wants.' },
    { step: 'Judge', doneBy: 'Service desk', what: 'Is it ours, and how grave?', next: 'Settle, Hand on' },
    { step: 'Settle', doneBy: 'Service desk', what: 'Offer what makes it good, within 50 €.', next: 'Learn' },
    { step: 'Hand on', doneBy: 'Customer care', what: 'Decide what makes it good.', next: 'Settle' },
    {
      step: 'Learn',
      doneBy: 'Lead of the service desk',
      what: 'Note the cause; raise a problem at the third of a kind.',
    },
  ],
  outputs: [
    { output: 'An answer that the customer accepts', receiver: 'Customer' },
    { output: 'The cause', receiver: 'Problem management' },
  ],
  roles: [
    {
      activity: 'Answering',
      responsible: 'Service desk',
      accountable: 'Lead of the service desk',
      informed: 'Customer care',
    },
    { activity: 'Deciding above 50 €', responsible: 'Customer care', accountable: 'Head of customer care' },
  ],
  measures: [
    { measure: 'First answer within', unit: 'h', target: 24 },
    { measure: 'Settled by the desk alone', unit: '%', target: 70 },
  ],
  policies: [
    { policy: 'Nobody answers a complaint about themselves.' },
    { policy: 'Words of blame are not written down.' },
  ],
};

async function designDesk(stage: Stage): Promise<void> {
  const { calendar } = stage;
  const at = (daysAgo: number, by: string): When => ({ at: calendar.at(daysAgo, '10:20'), by });
  await stage.make('pro-complaint', 'process', { ...complaint, owner: stage.id('jonas') }, at(206, 'jonas'));
  await stage.move('pro-complaint', 'submit', {}, at(204, 'jonas'));
  await stage.move('pro-complaint', 'release', { reviewDue: calendar.day(-160) }, at(200, 'maren'));
  await stage.make('sdp-desk', 'service-design', serviceDesk(stage), at(203, 'jonas'));
  await stage.link('designed-as', 'service-desk', 'sdp-desk', at(203, 'jonas'));
  await stage.move('sdp-desk', 'submit', {}, at(201, 'jonas'));
  await stage.move('sdp-desk', 'approve', {}, at(198, 'maren'));
  const met = (line: Line, daysAgo: number, evidence: string): Line => ({
    ...line,
    met: true,
    metBy: stage.id('maren'),
    metOn: calendar.day(daysAgo),
    evidence,
  });
  const criteria = (serviceDesk(stage)['criteria'] as readonly Line[]).map((line) =>
    line['gate'] === 'transition'
      ? met(line, 121, 'Test runs of the release')
      : met(line, 88, 'Report of service levels, first month'),
  );
  await stage.change('sdp-desk', { criteria }, at(88, 'maren'));
  await stage.move('sdp-desk', 'begin', { reviewDue: calendar.day(-277) }, at(87, 'maren'));
  for (const [key, service, fields] of half(stage)) {
    await stage.make(key, 'service-design', { ...fields, service: stage.id(service) }, at(32, 'olivia'));
    await stage.link('designed-as', service, key, at(32, 'olivia'));
    await stage.react(holdAgainstWhatExists, key, { at: calendar.at(31, '04:00') });
  }
}

/** What keeps the web shop there, big enough and clean: four plans. */
async function planTheShop(stage: Stage): Promise<void> {
  const { calendar } = stage;
  const at = (daysAgo: number, by = 'olivia'): When => ({ at: calendar.at(daysAgo, '14:40'), by });
  const service = stage.id('web-shop');
  const owner = stage.id('felix');
  await stage.make(
    'cpp-disk',
    'capacity-plan',
    {
      title: 'Disk of the shop’s database',
      service,
      item: stage.id('db-01'),
      owner,
      metric: 'Used space',
      unit: 'GB',
      maximum: 2_000,
      leadDays: 28,
      demand: 'Pictures of articles grow with the catalogue; before Christmas twice as fast.',
      readings: [150, 120, 90, 60, 30, 4].map((daysAgo, step) => ({
        readOn: calendar.day(daysAgo),
        used: 1_120 + step * 96 + (step % 2) * 14,
        readFrom: 'Monitoring',
      })),
      options: [
        { option: 'Two more disks', adds: 2_000, cost: euros('3800'), leadDays: 28, chosen: true },
        { option: 'Pictures to Lumen Cloud', adds: 900, cost: euros('110'), falls: 'each-month', leadDays: 60 },
      ],
    },
    at(4, 'felix'),
  );
  await stage.move('cpp-disk', 'decide', { decision: 'Quick, and pictures stay in the house.' }, at(3));
  await stage.make(
    'avp-shop',
    'availability-plan',
    {
      title: 'Web shop',
      service,
      owner: stage.id('felix'),
      target: 99.9,
      measuredBy: 'A test purchase every five minutes',
      components: [
        { component: 'Web servers', item: stage.id('web-01'), availability: 99.5, copies: 2, basis: 'measured' },
        {
          component: 'Database with its copy',
          item: stage.id('shop-db'),
          availability: 99.8,
          copies: 2,
          basis: 'measured',
        },
        { component: 'Search', item: stage.id('search-app'), availability: 99.7, basis: 'measured' },
        { component: 'Line to Leipzig', availability: 99.95, basis: 'promised' },
      ],
      measures: [
        { measure: 'A second search server', aim: 'bypassed', stands: 'planned' },
        { measure: 'Switching to the copy is practised each quarter', aim: 'repaired-sooner', stands: 'in-place' },
      ],
      singlePoints: [
        {
          point: 'Search server',
          item: stage.id('search-01'),
          effect: 'Nothing is found; orders by number still work',
        },
        {
          point: 'Payment by Pagonet',
          effect: 'No payment by card',
          mitigation: 'Payment by invoice is switched on',
          stands: 'mitigated',
        },
      ],
    },
    at(190),
  );
  await stage.move('avp-shop', 'release', { reviewDue: calendar.day(-20) }, at(188));
  await stage.make(
    'bia-shop',
    'impact-analysis',
    {
      title: 'Web shop',
      service,
      owner: stage.id('olivia'),
      dependsOn: 'Leipzig, Pagonet, Kabelwerk, the warehouse.',
      peaks: 'Friday evening; November and December.',
      impacts: [
        { touches: 'customers', lasting: 'PT1H', severity: 'noticeable', remark: 'Buyers go elsewhere' },
        { touches: 'financial', lasting: 'PT4H', severity: 'grave', loss: euros('46000') },
        { touches: 'reputation', lasting: 'PT12H', severity: 'unbearable', remark: 'It is in the news' },
      ],
      rto: 'PT4H',
      rpo: 'PT15M',
      mbco: 'Ordering and paying; search and pictures may come later.',
    },
    at(195),
  );
  await stage.move('bia-shop', 'agree', { reviewDue: calendar.day(-30) }, at(193, 'maren'));
  await stage.make(
    'bcp-leipzig',
    'continuity-plan',
    {
      title: 'The server room in Leipzig is gone',
      service,
      analysis: stage.id('bia-shop'),
      scenario: 'loss-of-site',
      signs: 'No server of the shop answers, and nobody in Leipzig can enter the room.',
      strategy: 'The shop goes on at Lumen Cloud with the last copy of the database; pictures follow.',
      owner: stage.id('olivia'),
      rto: 'PT4H',
      rpo: 'PT15M',
      team: [
        {
          task: 'Leads',
          person: stage.id('maren'),
          deputy: stage.id('jonas'),
          reached: 'Radio 2, list in the porter’s lodge',
        },
        { task: 'Database', person: stage.id('wei'), deputy: stage.id('chiara') },
        { task: 'Network', person: stage.id('karin'), deputy: stage.id('samuel') },
      ],
      steps: [
        { step: 'Decide, and tell the team', doneBy: 'Leads', takes: 'PT15M', seenBy: 'Everybody has answered' },
        { step: 'Start the servers at Lumen', doneBy: 'Database', takes: 'PT40M', seenBy: 'They answer' },
        { step: 'Read in the last copy', doneBy: 'Database', takes: 'PT1H30M', seenBy: 'The newest order is there' },
        { step: 'Turn names and lines over', doneBy: 'Network', takes: 'PT30M', seenBy: 'A test purchase works' },
      ],
      exercises: [
        {
          heldOn: calendar.day(170),
          manner: 'tabletop',
          result: 'passed-with-findings',
          findings: 'Nobody knew where the list of numbers is.',
        },
        { heldOn: calendar.day(41), manner: 'full', result: 'passed', recovered: 'PT3H20M', lost: 'PT12M' },
      ],
    },
    at(40),
  );
  await stage.move('bcp-leipzig', 'release', { reviewDue: calendar.day(-150) }, at(38, 'maren'));
  await stage.make(
    'sus-shop',
    'sustainability-assessment',
    {
      title: 'Web shop, last quarter',
      service,
      owner: stage.id('felix'),
      startsOn: calendar.day(120),
      endsOn: calendar.day(30),
      intensity: 362,
      intensitySource: 'Electricity of Germany, mean of the period',
      pue: 1.45,
      items: [
        {
          item: 'Web servers',
          component: stage.id('web-01'),
          pieces: 2,
          basis: 'measured',
          watts: 310,
          hours: 2_184,
          embodied: 1_350,
          lifeYears: 5,
        },
        {
          item: 'Database servers',
          component: stage.id('db-01'),
          pieces: 2,
          basis: 'measured',
          watts: 440,
          hours: 2_184,
          embodied: 1_600,
          lifeYears: 5,
        },
        {
          item: 'Search server',
          component: stage.id('search-01'),
          basis: 'nameplate',
          watts: 350,
          hours: 2_184,
          embodied: 1_350,
          lifeYears: 5,
        },
        {
          item: 'Switches and firewall',
          pieces: 4,
          share: 30,
          basis: 'estimate',
          watts: 180,
          hours: 2_184,
          embodied: 300,
          lifeYears: 8,
        },
      ],
      actions: [
        { action: 'Pictures in a smaller format', saves: 140, stands: 'agreed' },
        { action: 'One web server asleep at night', saves: 390, stands: 'idea' },
      ],
      lifespan: 'Servers run five years, then three more as test machines.',
      endOfLife: 'Disks are shredded in the house; the rest goes to a certified recycler in Halle.',
    },
    at(20, 'felix'),
  );
  await stage.move('sus-shop', 'publish', {}, at(18));
}

/** The design of what is offered, and the plans that keep it there. */
export async function design(stage: Stage): Promise<void> {
  await designDesk(stage);
  await planTheShop(stage);
}
