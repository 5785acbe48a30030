import type { Stage } from './stage.ts';

type Values = Readonly<Record<string, unknown>>;
type Step =
  | { readonly by: string; readonly verb: string; readonly values?: Values }
  | { readonly by: string; readonly says: string; readonly internal?: true }
  | { readonly by: string; readonly writes: Values };

type Case = {
  readonly variant: 'question' | 'complaint' | 'return' | 'other';
  readonly title: string;
  readonly description: string;
  readonly by: string;
  readonly service?: string;
  readonly daysAgo: number;
  readonly channel: 'e-mail' | 'phone' | 'chat' | 'portal';
  readonly more?: Values;
  readonly steps: readonly Step[];
};

const euro = (amount: string) => ({ amount, currency: 'EUR' });
const assign = (who: string): Step => ({ by: who, verb: 'assign', values: { team: 'desk', assignee: who } });
const resolve = (by: string, resolution: string, resolutionCode = 'answered'): Step => ({
  by,
  verb: 'resolve',
  values: { resolution, resolutionCode },
});
const accept = (by: string): Step => ({ by, verb: 'accept' });
const close: Step = { by: 'jonas', verb: 'close' };

/** The months in which complaints piled up, and the letter that each got in the end. */
const pilingUp: readonly Case[] = [
  ['Nine days without an answer to my mail', 'swantje', 'e-mail', 331],
  ['Third call about the same invoice, each time from the beginning', 'martin', 'phone', 326],
  ['Nobody in the chat on a Saturday', 'samir', 'chat', 322],
  ['Der Rückruf kam nie', 'ole', 'phone', 315],
  ['Order lost between two departments', 'martin', 'e-mail', 309],
  ['Zweite Woche ohne Tablets auf der Station', 'swantje', 'e-mail', 302],
].map(
  ([title, by, channel, daysAgo], at): Case => ({
    variant: 'complaint',
    title: String(title),
    description: 'Nobody can tell me who has it, or when it will be done.',
    by: String(by),
    channel: channel as Case['channel'],
    daysAgo: Number(daysAgo),
    more: { ground: 'service', severity: at % 3 === 0 ? 'serious' : 'minor' },
    steps: [
      assign('jonas'),
      {
        by: 'jonas',
        writes: {
          finding: 'upheld',
          redress: at % 3 === 0 ? 'compensation' : 'apology',
          rootCause: 'Mails lie in four mailboxes, and nobody sees what the others have answered.',
          response: 'We took too long, and you had to say it twice. That was our fault, and we are sorry.',
          ...(at % 3 === 0 && { compensation: euro('50.00') }),
        },
      },
      resolve('jonas', 'Answered by letter, and settled.', 'settled'),
      close,
    ],
  }),
);

const lately: readonly Case[] = [
  {
    variant: 'question',
    title: 'Does the dock of the old notebooks fit the new ones?',
    description: 'We have forty of them in the hospital.',
    by: 'swantje',
    service: 'managed',
    channel: 'portal',
    daysAgo: 26,
    more: { product: 'VT Dock 2' },
    steps: [assign('ada'), resolve('ada', 'It does, with the adapter that comes with them.'), accept('swantje')],
  },
  {
    variant: 'question',
    title: 'Rechnung in zwei Teilen möglich?',
    description: 'Für die Baustelle in Brixen hätten wir gern eine eigene Rechnung.',
    by: 'martin',
    service: 'partner',
    channel: 'e-mail',
    daysAgo: 6,
    more: { orderNumber: 'B-88120' },
    steps: [assign('leyla'), { by: 'leyla', says: 'Ja. Welche Geräte sollen auf die zweite Rechnung?' }],
  },
  {
    variant: 'complaint',
    title: 'Technician came without the part, twice',
    description: 'Ward 4B was without a printer for a week.',
    by: 'ole',
    service: 'managed',
    channel: 'phone',
    daysAgo: 19,
    more: { ground: 'service', severity: 'serious', product: 'Ward printer 4B' },
    steps: [
      { by: 'jonas', says: 'Thank you for telling us. I look into it myself and answer by Friday.' },
      assign('jonas'),
      {
        by: 'jonas',
        writes: {
          investigation: 'The van held no belt although stock said one: counted last in spring.',
          finding: 'upheld',
          redress: 'compensation',
          compensation: euro('120.00'),
          rootCause: 'Stock in the vans is not counted.',
          response:
            'Two visits were in vain because our van did not have what our system promised. From now on we count monthly.',
        },
      },
      resolve('jonas', 'Repaired, compensated, and the vans are counted every month.', 'settled'),
      accept('ole'),
    ],
  },
  {
    variant: 'complaint',
    title: 'Withdrawal refused although it was in time',
    description: 'You say the fortnight was over. It was not: the parcel came on the 3rd.',
    by: 'elena',
    service: 'web-shop',
    channel: 'e-mail',
    daysAgo: 34,
    more: { ground: 'billing', severity: 'critical', orderNumber: 'B-86031' },
    steps: [
      { by: 'ada', says: 'We have your complaint and check the date of delivery with the carrier.' },
      assign('ada'),
      {
        by: 'jonas',
        verb: 'take-outside',
        values: { outsideBody: 'Universalschlichtungsstelle des Bundes', outsideOn: 21 },
      },
    ],
  },
  {
    variant: 'complaint',
    title: 'Rude answer on the hotline',
    description: 'I was told to read the manual.',
    by: 'samir',
    channel: 'phone',
    daysAgo: 2,
    more: { ground: 'conduct' },
    steps: [{ by: 'priya', says: 'I am sorry to hear that. My team lead will call you tomorrow morning.' }],
  },
  {
    variant: 'return',
    title: 'Tablet with a dead pixel line',
    description: 'From the first day.',
    by: 'elena',
    service: 'web-shop',
    channel: 'portal',
    daysAgo: 12,
    more: { returnReason: 'defect', serialNumber: 'TB-55-02117', orderNumber: 'B-87745', product: 'Rugged tablet 10' },
    steps: [
      assign('tomasz'),
      { by: 'tomasz', writes: { receivedOn: 9, condition: 'as-new', settlement: 'replacement' } },
      resolve('tomasz', 'A new one is on its way.', 'settled'),
    ],
  },
  {
    variant: 'return',
    title: 'Headsets ordered twice',
    description: 'The second box is unopened.',
    by: 'giulia',
    service: 'web-shop',
    channel: 'chat',
    daysAgo: 1,
    more: { returnReason: 'withdrawal', orderNumber: 'B-88402' },
    steps: [assign('tomasz'), { by: 'tomasz', verb: 'wait', values: { waitingFor: 'requester' } }],
  },
];

const names = ['team', 'assignee'];
const days = ['receivedOn', 'outsideOn'];

/** What the script names or counts back, as the record takes it. */
const valuesOf = (stage: Stage, values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).map(([field, value]) => {
      if (names.includes(field)) return [field, stage.id(String(value))];
      return [field, days.includes(field) ? stage.calendar.day(Number(value)) : value];
    }),
  );

async function play(stage: Stage, name: string, step: Step, at: string): Promise<void> {
  const when = { at, by: step.by };
  if ('says' in step) return stage.say(name, step.says, step.internal ? 'internal' : 'public', when);
  if ('writes' in step) return stage.change(name, valuesOf(stage, step.writes), when);
  return stage.move(name, step.verb, valuesOf(stage, step.values ?? {}), when);
}

/** What customers asked, complained about and sent back: the months that began it all, and the last weeks. */
export async function bringCases(stage: Stage): Promise<void> {
  for (const [at, { variant, title, description, by, service, daysAgo, channel, more, steps }] of [
    ...pilingUp,
    ...lately,
  ].entries()) {
    const name = `case-${at + 1}`;
    const input = {
      variant,
      title,
      description,
      channel,
      requester: stage.id(by),
      ...(service && { service: stage.id(service) }),
      ...more,
    };
    await stage.make(name, 'case', input, { at: stage.calendar.at(daysAgo, '09:10'), by });
    for (const [step, each] of steps.entries()) {
      const days = daysAgo > 300 ? 2 + step : Math.ceil(step / 2);
      const at = stage.calendar.at(Math.max(0, daysAgo - days), `1${step}:20`);
      await play(stage, name, each, at);
    }
  }
}
