import type { Stage } from '../stage.ts';

const eur = (amount: number) => ({ amount: amount.toFixed(2), currency: 'EUR' });

/** How to go about it was weighed and decided; one thing that was assumed then has not come true. */
export async function decideHow(stage: Stage): Promise<void> {
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
