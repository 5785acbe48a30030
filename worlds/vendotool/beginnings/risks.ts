import type { Stage } from '../stage.ts';

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
export async function weighRisks(stage: Stage): Promise<void> {
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
