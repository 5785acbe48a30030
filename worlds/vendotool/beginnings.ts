import type { Stage } from './stage.ts';

/** What was found ten months ago, before anybody said what to do. */
async function takeStock(stage: Stage): Promise<void> {
  const { calendar } = stage;
  const when = (daysAgo: number, time: string) => ({ at: calendar.at(daysAgo, time), by: 'ingrid' });
  const input = {
    title: 'Why customers complain about our support',
    owner: stage.id('ingrid'),
    periodFrom: calendar.day(390),
    periodUntil: calendar.day(305),
    situation:
      'Complaints doubled within a quarter. An e-mail waits nine hours for its first answer, four of ten questions are settled at first contact, and at night and on Sundays nobody answers at all.',
    marketSpaces:
      'Online trade in technology for households in Germany, and for hospitals, building firms and offices abroad that let us look after their devices. Two large shops answer around the clock.',
    customerNeeds:
      'An answer while one is still at the checkout, by the way one has chosen, from somebody who knows the goods.',
    stakeholders: [
      { who: 'Households who buy', expects: 'An answer within minutes, and one that helps', influence: 'high' },
      { who: 'Nordlicht Kliniken', expects: 'Help at night, when wards work', influence: 'high' },
      { who: 'Customer care', expects: 'One place to look, instead of five mailboxes', influence: 'medium' },
      { who: 'Works council', expects: 'Shifts that are fair and known in time', influence: 'medium' },
    ],
    findings: [
      {
        finding: 'The first answer to an e-mail takes nine hours',
        aspect: 'weakness',
        field: 'internal',
        weight: 'high',
        evidence: 'Mailboxes, 90 days: median 540 min',
      },
      {
        finding: 'Four of ten questions are settled at first contact',
        aspect: 'weakness',
        field: 'internal',
        weight: 'high',
        evidence: 'Sample of 400 contacts',
      },
      {
        finding: 'Nobody answers from 20 to 8 o’clock, nor on Sundays',
        aspect: 'weakness',
        field: 'internal',
        weight: 'high',
        evidence: 'Every third order is placed then',
      },
      {
        finding: 'People in support know the goods from the shops',
        aspect: 'strength',
        field: 'internal',
        weight: 'medium',
        evidence: 'Eight of ten came from a shop',
      },
      {
        finding: 'Customers who had help buy again more often',
        aspect: 'opportunity',
        field: 'economic',
        weight: 'high',
        evidence: '38 % against 27 % within a year',
      },
      {
        finding: 'Two competitors answer around the clock',
        aspect: 'threat',
        field: 'economic',
        weight: 'high',
        evidence: 'Test calls in May',
      },
      {
        finding: 'Hospitals must report failures within a day',
        aspect: 'threat',
        field: 'legal',
        weight: 'medium',
        evidence: 'NIS 2',
      },
    ],
  };
  await stage.make('assessment', 'assessment', input, when(300, '09:20'));
  await stage.move('assessment', 'submit', {}, when(294, '16:40'));
  await stage.move(
    'assessment',
    'accept',
    {
      conclusion:
        'We want to answer within minutes, around the clock, and settle most questions at once. How we get there is decided by autumn.',
      reviewDue: calendar.day(-65),
    },
    when(290, '11:10'),
  );
}

type Need = {
  readonly key: string;
  readonly title: string;
  readonly kind: string;
  readonly by: string;
  readonly stakeholder: string;
  readonly importance: 'must' | 'should' | 'could';
  readonly criterion: string;
  readonly realises: string;
  /** What was seen when it was verified, and how many days ago. */
  readonly seen?: readonly [evidence: string, daysAgo: number];
};

const needs: readonly Need[] = [
  {
    key: 'need-chat',
    title: 'Chat: the first answer within one minute',
    kind: 'support',
    by: 'rita',
    stakeholder: 'Households who buy',
    importance: 'must',
    criterion: 'Of all chats in a month, 80 % are answered by a person within 60 s.',
    realises: 'response',
  },
  {
    key: 'need-mail',
    title: 'E-mail: the first answer within two hours',
    kind: 'support',
    by: 'rita',
    stakeholder: 'Households who buy',
    importance: 'must',
    criterion: 'Of all e-mails in a month, 90 % are answered within two hours, counted around the clock.',
    realises: 'response',
    seen: ['Median 96 minutes over the last quarter; 91 % within two hours.', 40],
  },
  {
    key: 'need-phone',
    title: 'Telephone: answered within thirty seconds',
    kind: 'support',
    by: 'rita',
    stakeholder: 'Households who buy',
    importance: 'must',
    criterion: 'Of all calls in a month, 85 % are taken within 30 s.',
    realises: 'response',
  },
  {
    key: 'need-round-the-clock',
    title: 'Somebody answers at any hour of any day',
    kind: 'availability',
    by: 'swantje',
    stakeholder: 'Nordlicht Kliniken',
    importance: 'must',
    criterion: 'In four weeks there is no hour in which fewer than two people are on the roster.',
    realises: 'response',
    seen: ['The roster of four weeks was held against it: no hour with fewer than two.', 115],
  },
  {
    key: 'need-one-system',
    title: 'One system in which every contact is seen by whoever takes the next',
    kind: 'functional',
    by: 'jonas',
    stakeholder: 'Customer care and the service desk',
    importance: 'must',
    criterion:
      'A contact by chat is read in full by the one who takes the call about it, without asking the customer again.',
    realises: 'first-contact',
    seen: ['Twenty contacts were followed over two channels; all were read in full.', 118],
  },
  {
    key: 'need-training',
    title: 'Training that goes on: each topic at least once in half a year',
    kind: 'support',
    by: 'jonas',
    stakeholder: 'The service desk',
    importance: 'should',
    criterion: 'Everybody at the desk holds the certificates of their topics, none older than a year.',
    realises: 'first-contact',
  },
  {
    key: 'need-readable',
    title: 'Help can be had without seeing and without a mouse',
    kind: 'accessibility',
    by: 'rita',
    stakeholder: 'Customers who use a screen reader',
    importance: 'should',
    criterion: 'The help pages and the chat pass WCAG 2.2 AA, checked by two people who need it.',
    realises: 'happy-customers',
  },
];

/** What users and customers said they need, and what became of it. */
async function hearNeeds(stage: Stage): Promise<void> {
  const { calendar } = stage;
  for (const { key, title, kind, by, stakeholder, importance, criterion, realises, seen } of needs) {
    const when = (daysAgo: number, time: string, who = 'jonas') => ({ at: calendar.at(daysAgo, time), by: who });
    const input = {
      title,
      kind,
      stakeholder,
      raisedBy: stage.id(by),
      origin: 'Workshop on support',
      owner: stage.id('jonas'),
    };
    await stage.make(key, 'requirement', input, when(270, '10:30', by));
    await stage.move(key, 'analyse', { importance }, when(266, '14:15'));
    await stage.move(key, 'agree', { acceptanceCriterion: criterion }, when(262, '15:50'));
    await stage.link('realises', key, realises, when(262, '15:55'));
    if (seen) await stage.move(key, 'realise', { evidence: seen[0] }, when(seen[1], '11:05'));
  }
  await stage.make(
    'need-wishes',
    'requirement',
    {
      title: 'Orders by telephone outside opening hours',
      kind: 'functional',
      stakeholder: 'Building firms',
      raisedBy: stage.id('martin'),
      origin: 'Yearly talk with the customer',
    },
    { at: calendar.at(16, '13:20'), by: 'martin' },
  );
}

const eur = (amount: number) => ({ amount: amount.toFixed(2), currency: 'EUR' });

/** How to go about it was weighed and decided; one thing that was assumed then has not come true. */
async function decideHow(stage: Stage): Promise<void> {
  const { calendar } = stage;
  const when = (daysAgo: number, time: string, by = 'ingrid') => ({ at: calendar.at(daysAgo, time), by });
  const assumptions = [
    { assumption: 'Six people can be hired within three months', checkOn: calendar.day(165) },
    { assumption: 'A ticketing system costs less than 2 € a contact', checkOn: calendar.day(100) },
    { assumption: 'Contacts grow by no more than 10 % a year', checkOn: calendar.day(30) },
    { assumption: 'People stay at the desk for two years and more', checkOn: calendar.day(-120) },
  ];
  const options = ['In-house, one system, training', 'Call centre abroad', 'Chat robot, few people'];
  const criteria = ['Knows the goods', 'Reachable around the clock', 'Cost over three years', 'Ready by summer'];
  const points = [
    [5, 4, 2, 3],
    [1, 5, 4, 5],
    [2, 5, 5, 2],
  ];
  await stage.make(
    'in-house',
    'direction',
    {
      question: 'Who answers our customers: we ourselves, a call centre, or a machine?',
      background: 'Follows from the assessment of support. Whatever is chosen has to answer around the clock.',
      owner: stage.id('jonas'),
      decisionDue: calendar.day(258),
      options: [
        {
          name: options[0],
          way: 'make',
          cost: eur(1_640_000),
          rationale: 'Those who know the goods answer; training goes on.',
        },
        {
          name: options[1],
          way: 'outsource',
          cost: eur(1_290_000),
          rationale: 'Quickly there; knows the goods from a manual only.',
        },
        {
          name: options[2],
          way: 'automate',
          cost: eur(870_000),
          rationale: 'Cheap at night; payment and returns need people.',
        },
      ],
      criteria: criteria.map((criterion, at) => ({ criterion, weight: [4, 3, 2, 1][at] })),
      points: options.flatMap((option, row) =>
        criteria.map((criterion, at) => ({ option, criterion, points: points[row]?.[at] ?? 0 })),
      ),
      assumptions,
    },
    when(268, '09:40', 'jonas'),
  );
  await stage.link('answers', 'in-house', 'assessment', when(268, '09:45', 'jonas'));
  await stage.link('serves', 'in-house', 'happy-customers', when(268, '09:46', 'jonas'));
  await stage.move('in-house', 'propose', {}, when(264, '17:05', 'jonas'));
  await stage.move(
    'in-house',
    'decide',
    {
      chosen: options[0],
      rationale: 'What customers miss is somebody who knows. A call centre would answer sooner and settle less.',
      reviewDue: calendar.day(-10),
    },
    when(260, '10:00'),
  );
  const checked = [
    ['held', 165, 'Seven, in eleven weeks'],
    ['held', 100, '1.30 €'],
    ['failed', 28, '23 % since spring, most of it by chat'],
  ] as const;
  await stage.change(
    'in-house',
    {
      assumptions: assumptions.map((each, at) => {
        const [finding, daysAgo, remark] = checked[at] ?? [];
        return finding ? { ...each, finding, foundOn: calendar.day(daysAgo ?? 0), remark } : each;
      }),
    },
    when(28, '14:30', 'jonas'),
  );
  await stage.make(
    'chat-at-night',
    'direction',
    {
      question: 'Does a machine answer the chat at night?',
      background: 'Contacts grow faster than was assumed, most of them by chat and after ten in the evening.',
      owner: stage.id('olivia'),
      decisionDue: calendar.day(-40),
      options: [
        { name: 'Answers from the knowledge base, a person when asked', way: 'automate', cost: eur(64_000) },
        { name: 'Two more people for the night', way: 'make', cost: eur(180_000) },
      ],
    },
    when(20, '16:10', 'olivia'),
  );
}

/** What VendoTool has to be able to do, and what closes the gaps. */
async function sizeUpCapabilities(stage: Stage): Promise<void> {
  const { calendar } = stage;
  const when = (daysAgo: number, time: string) => ({ at: calendar.at(daysAgo, time), by: 'jonas' });
  const make = async (key: string, name: string, level: number, wanted: number, enables: string) => {
    await stage.make(
      key,
      'capability',
      { name, level, wanted, owner: stage.id('jonas'), team: stage.id('desk') },
      when(255, '13:00'),
    );
    await stage.link('enables', key, enables, when(255, '13:05'));
  };
  await make('can-round-the-clock', 'Answer around the clock on every channel', 1, 3, 'response');
  await make('can-payments', 'Settle payment questions at first contact', 1, 4, 'first-contact');
  await make('can-learn', 'Turn what one has solved into what all know', 2, 3, 'first-contact');
  const develop = (key: string, wantedBy: number, actions: readonly object[], daysAgo: number) =>
    stage.move(key, 'develop', { wantedBy: calendar.day(wantedBy), actions }, when(daysAgo, '09:10'));
  const shifts = {
    action: 'Seven people for three shifts',
    means: 'hiring',
    who: stage.id('jonas'),
    due: calendar.day(150),
    done: true,
  };
  const system = {
    action: 'One system for chat, e-mail and telephone',
    means: 'technology',
    who: stage.id('maren'),
    due: calendar.day(120),
    done: true,
  };
  await develop('can-round-the-clock', 120, [shifts, system], 250);
  await stage.move(
    'can-round-the-clock',
    'attain',
    { level: 3, evidence: 'Four weeks of rosters without a gap', reviewDue: calendar.day(-30) },
    when(110, '10:20'),
  );
  await develop(
    'can-payments',
    -45,
    [
      {
        action: 'Course “Payments and refunds” for the desk',
        means: 'training',
        who: stage.id('felix'),
        due: calendar.day(40),
        done: true,
      },
      {
        action: 'The desk may see the state of a payment',
        means: 'technology',
        who: stage.id('felix'),
        due: calendar.day(-20),
        done: false,
      },
    ],
    60,
  );
}

type Threat = {
  readonly key: string;
  readonly event: string;
  readonly cause: string;
  readonly consequence: string;
  readonly area: string;
  readonly owner: string;
  readonly service?: string;
  /** Likelihood and impact as if nothing were done, now, and once all is done. */
  readonly grades: readonly (readonly [likelihood: number, impact: number])[];
  readonly treatments: readonly { readonly treatment: string; readonly state: string; readonly due: number }[];
  readonly threatens: string;
};

const threats: readonly Threat[] = [
  {
    key: 'risk-night',
    event: 'Not enough people for nights and Sundays',
    cause: 'The market for people who know technology and like to talk is empty.',
    consequence: 'Chats are lost at night, and those who are there wear out.',
    area: 'people',
    owner: 'jonas',
    service: 'chat',
    grades: [
      [5, 4],
      [3, 4],
      [2, 3],
    ],
    treatments: [
      { treatment: 'Shifts reckoned from when contacts come', state: 'done', due: 150 },
      { treatment: 'Sundays and nights shared fairly, known four weeks ahead', state: 'under-way', due: -10 },
    ],
    threatens: 'response',
  },
  {
    key: 'risk-load',
    event: 'More work than the desk can bear',
    cause: 'Contacts grow faster than was assumed.',
    consequence: 'Promised times are missed; good people leave.',
    area: 'operational',
    owner: 'jonas',
    service: 'phone',
    grades: [
      [5, 4],
      [4, 4],
      [2, 3],
    ],
    treatments: [
      { treatment: 'Answers to the twenty most frequent questions on the help pages', state: 'done', due: 90 },
      { treatment: 'Decide whether a machine answers the chat at night', state: 'under-way', due: -40 },
    ],
    threatens: 'happy-customers',
  },
  {
    key: 'risk-certificate',
    event: 'A certificate of the checkout runs out unnoticed',
    cause: 'Certificates are renewed by hand, by whoever remembers.',
    consequence: 'Nobody can pay; some 9,000 € an hour.',
    area: 'technical',
    owner: 'felix',
    service: 'payment',
    grades: [
      [4, 5],
      [2, 5],
      [1, 5],
    ],
    treatments: [{ treatment: 'Certificates are watched thirty days ahead', state: 'under-way', due: -15 }],
    threatens: 'no-outage',
  },
  {
    key: 'risk-provider',
    event: 'The payment provider fails for hours',
    cause: 'There is one provider only.',
    consequence: 'Card payments fail; invoice and wallet go on.',
    area: 'supplier',
    owner: 'olivia',
    service: 'payment',
    grades: [
      [3, 4],
      [3, 3],
      [2, 2],
    ],
    treatments: [{ treatment: 'Offer a second provider', state: 'planned', due: -90 }],
    threatens: 'no-outage',
  },
  {
    key: 'risk-data',
    event: 'Somebody reads what hospitals told us',
    cause: 'Tickets carry more than they need.',
    consequence: 'A fine, and the customer lost.',
    area: 'security',
    owner: 'maren',
    service: 'managed',
    grades: [
      [3, 5],
      [2, 5],
      [1, 4],
    ],
    treatments: [
      { treatment: 'Readers by organisation; notes of a sensitive kind are internal', state: 'done', due: 130 },
    ],
    threatens: 'happy-customers',
  },
];

/** What may come in between, how grave it is, and what is done about it. */
async function weighRisks(stage: Stage): Promise<void> {
  const { calendar } = stage;
  for (const { key, grades, treatments, threatens, owner, service, ...said } of threats) {
    const when = (daysAgo: number, time: string) => ({ at: calendar.at(daysAgo, time), by: owner });
    const [inherent = [1, 1], now = [1, 1], residual = [1, 1]] = grades;
    const input = {
      ...said,
      owner: stage.id(owner),
      inherentLikelihood: inherent[0],
      inherentImpact: inherent[1],
      likelihood: inherent[0],
      impact: inherent[1],
    };
    await stage.make(key, 'risk', input, when(255, '15:20'));
    await stage.move(key, 'assess', {}, when(252, '10:45'));
    await stage.link('threatens', key, threatens, when(252, '10:50'));
    const planned = treatments.map(({ treatment, state, due }) => ({
      treatment,
      state,
      due: calendar.day(due),
      who: stage.id(owner),
    }));
    await stage.move(
      key,
      'treat',
      {
        response: 'reduce',
        treatments: planned,
        residualLikelihood: residual[0],
        residualImpact: residual[1],
        reviewDue: calendar.day(-25),
      },
      when(236, '09:35'),
    );
    const graded = {
      likelihood: now[0],
      impact: now[1],
      reviewedOn: calendar.day(60),
      ...(service && { service: stage.id(service) }),
    };
    await stage.change(key, graded, when(60, '13:45'));
  }
  await stage.move(
    'risk-provider',
    'accept',
    {
      acceptedUntil: calendar.day(-11),
      acceptanceReason: 'A second provider costs more than an afternoon a year without cards.',
    },
    { at: calendar.at(58, '17:15'), by: 'ingrid' },
  );
  await stage.make(
    'risk-lift',
    'risk',
    {
      event: 'The lift in Halle stands still on a peak day',
      cause: 'It is thirty years old.',
      consequence: 'Large goods cannot be shipped.',
      area: 'operational',
    },
    { at: calendar.at(5, '08:20'), by: 'mateo' },
  );
}

/** How it began: what was found, what was needed, what was decided, what had to be learnt, and what might come in between. */
export async function begin(stage: Stage): Promise<void> {
  await takeStock(stage);
  for (const objective of ['happy-customers', 'first-contact', 'response'])
    await stage.link('answers', objective, 'assessment', { at: stage.calendar.at(279, '10:15'), by: 'ingrid' });
  await hearNeeds(stage);
  await decideHow(stage);
  await sizeUpCapabilities(stage);
  await weighRisks(stage);
}
