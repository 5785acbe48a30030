import type { Stage } from './stage.ts';

type Move = readonly [
  daysAgo: number,
  time: string,
  by: string,
  verb: string,
  input?: Readonly<Record<string, unknown>>,
];
type Problem = {
  readonly key: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly service: string;
  readonly item?: string;
  readonly supplier?: string;
  readonly assignee: string;
  readonly team: string;
  readonly logged: readonly [daysAgo: number, time: string, by: string];
  readonly explains?: string;
  readonly path: readonly Move[];
};

const holds = { stands: 'holds' } as const;

const problems = ({ calendar }: Stage): readonly Problem[] => [
  {
    key: 'problem-certificate',
    input: {
      title: 'Certificates end without anybody seeing it',
      description: 'Payment stood still for 140 minutes because a certificate had ended.',
      impact: 'high',
      urgency: 'medium',
    },
    service: 'payment',
    item: 'pay-cert',
    assignee: 'chiara',
    team: 'shop',
    logged: [47, '13:30', 'jonas'],
    explains: 'cause certificate',
    path: [
      [46, '09:00', 'chiara', 'analyse'],
      [
        45,
        '16:20',
        'chiara',
        'find-cause',
        {
          foundBy: 'five-whys',
          rootCause: 'The end of a certificate is known only to whoever ordered it, and reminders go to one mailbox.',
          workaround: 'Pay by invoice or in advance.',
          whys: [
            {
              because: 'No card was authorised, as our certificate at Pagonet had ended.',
              evidence: 'Valid until 10:00 of that day; the first refused authorisation is of 10:00:04.',
              disproof: 'Other customers of Pagonet were served all morning: it was not theirs.',
              ...holds,
            },
            {
              because: 'Nobody renewed it, as nobody read the reminder.',
              evidence: 'Four reminders of the issuer, unread, in the mailbox of somebody who left in spring.',
              disproof: 'Had it gone to the team too, it would stand in their queue. It does not.',
              ...holds,
            },
            {
              because: 'Felix was on leave.',
              evidence: 'Absent from Monday on.',
              stands: 'disproved',
            },
          ],
        },
      ],
      [
        44,
        '10:00',
        'chiara',
        'fix',
        { solution: 'The end of every certificate is watched 30 days ahead; reminders go to teams.' },
      ],
      [42, '15:10', 'chiara', 'observe', { watchUntil: calendar.day(11) }],
      [10, '09:15', 'chiara', 'close'],
    ],
  },
  {
    key: 'problem-connections',
    input: {
      title: 'The payment module keeps its connections to shop-db',
      description: 'Since 3.3.0 each cancelled payment leaves one connection behind, until there is none left.',
      impact: 'high',
      urgency: 'high',
      supplierReference: 'PG-20871',
    },
    service: 'payment',
    item: 'pay-app',
    supplier: 'pagonet',
    assignee: 'wei',
    team: 'shop',
    logged: [calendar.lastMonday, '11:40', 'felix'],
    explains: 'cause monday',
    path: [
      [calendar.lastMonday, '12:05', 'wei', 'analyse'],
      [
        Math.max(calendar.lastMonday - 1, 0),
        '09:50',
        'wei',
        'find-cause',
        {
          foundBy: 'comparison',
          rootCause: 'Release 3.3.0 of the payment module does not give a connection back when a payment is cancelled.',
          workaround:
            'Payment by invoice works. / Zahlung auf Rechnung funktioniert. The desk restarts the payment service when more than 80 % of its connections are taken.',
          comparison: [
            {
              aspect: 'what',
              is: 'Cancelled payments',
              isNot: 'Completed payments',
              difference: 'Only the way back was rewritten in 3.3.0.',
            },
            { aspect: 'where', is: 'shop-db', isNot: 'wms-db', difference: 'The warehouse does not use the module.' },
            {
              aspect: 'when',
              is: 'Since Sunday night',
              isNot: 'Before',
              difference: '3.3.0 went live on Sunday at 23:00.',
            },
          ],
        },
      ],
    ],
  },
  {
    key: 'problem-vpn',
    input: {
      title: 'Remote access drops ever more often',
      description: 'Incidents about remote access have doubled within three months.',
      origin: 'proactive',
      impact: 'medium',
      urgency: 'medium',
      due: calendar.day(-12),
    },
    service: 'net',
    assignee: 'samuel',
    team: 'network',
    logged: [21, '14:00', 'karin'],
    path: [[20, '08:40', 'samuel', 'analyse']],
  },
];

type Known = {
  readonly key: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly service: string;
  readonly problem?: string;
  readonly owner: string;
  readonly written: number;
  readonly path: readonly (readonly [daysAgo: number, verb: string, input?: Readonly<Record<string, unknown>>])[];
};

const known = ({ calendar }: Stage): readonly Known[] => [
  {
    key: 'known-connections',
    input: {
      title: 'Checkout: payment is not possible, error 503',
      symptom: 'Card and wallet fail at the checkout with 503; invoice works.',
      errorCode: 'too many connections for role "pay"',
      product: 'Payment gateway client 3.3.0',
      workaround: 'Please pay by invoice meanwhile. / Bitte zahlen Sie einstweilen auf Rechnung.',
      cause: 'A cancelled payment does not give its connection back.',
    },
    service: 'payment',
    problem: 'problem-connections',
    owner: 'wei',
    written: Math.max(calendar.lastMonday - 1, 0),
    path: [[Math.max(calendar.lastMonday - 1, 0), 'publish-to-all']],
  },
  {
    key: 'known-labels',
    input: {
      title: 'Versandetiketten kommen leer aus dem Drucker',
      symptom: 'Der Drucker zieht Etiketten ein und gibt sie leer aus, nach dem Aufwachen aus dem Ruhezustand.',
      product: 'Label printing 4.0.7',
      workaround: 'Drucker aus- und nach zehn Sekunden wieder einschalten; den Auftrag noch einmal senden.',
      cause: 'Der Treiber vergisst im Ruhezustand die Größe der Etiketten.',
    },
    service: 'warehouse',
    owner: 'elif',
    written: 70,
    path: [[68, 'publish']],
  },
  {
    key: 'known-search',
    input: {
      title: 'Product search finds nothing for words with an umlaut',
      symptom: 'No result for „Küche“, results for „Kuche“.',
      product: 'Product search 2.17',
      workaround: 'Search without the umlaut.',
    },
    service: 'search',
    owner: 'chiara',
    written: 120,
    path: [
      [119, 'publish'],
      [96, 'solve', { solution: 'Fixed by 2.18.' }],
    ],
  },
];

async function analyse(stage: Stage, each: Problem): Promise<void> {
  const { key, input, service, item, supplier, assignee, team, logged, explains, path } = each;
  const [daysAgo, time, by] = logged;
  const values = {
    ...input,
    service: stage.id(service),
    ...(item && { configurationItem: stage.id(item) }),
    ...(supplier && { supplier: stage.id(supplier) }),
    team: stage.id(team),
    assignee: stage.id(assignee),
  };
  const when = { at: stage.calendar.at(daysAgo, time), by };
  await stage.make(key, 'problem', values, when);
  if (explains) await stage.link('explains', key, explains, when);
  for (const [ago, at, who, verb, more = {}] of path)
    await stage.move(key, verb, more, { at: stage.calendar.at(ago, at), by: who });
}

/** What stood behind the incidents: found, fixed and proved, known, and still being looked for. */
export async function findCauses(stage: Stage): Promise<void> {
  for (const problem of problems(stage)) await analyse(stage, problem);
  for (const { key, input, service, problem, owner, written, path } of known(stage)) {
    const values = {
      ...input,
      service: stage.id(service),
      owner: stage.id(owner),
      ...(problem && { problem: stage.id(problem) }),
    };
    await stage.make(key, 'known-error', values, { at: stage.calendar.at(written, '10:30'), by: owner });
    for (const [ago, verb, more = {}] of path)
      await stage.move(key, verb, more, { at: stage.calendar.at(ago, '11:15'), by: owner });
  }
}
