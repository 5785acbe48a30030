import type { Stage } from './stage.ts';

type Channel = 'phone' | 'chat' | 'e-mail' | 'messenger';
type Conversation = {
  readonly title: string;
  readonly opening: string;
  readonly channel: Channel;
  readonly contact?: string;
  readonly unknown?: readonly [name: string, address: string];
  readonly service?: string;
  readonly daysAgo: number;
  readonly time: string;
  /** Minutes after which somebody of ours was there. */
  readonly after?: number;
  readonly by?: string;
  readonly says?: readonly (readonly [who: string, words: string])[];
  readonly ends?: 'answered' | 'call-back' | 'no-need' | 'spam' | 'abandoned' | 'turned';
  readonly into?: string;
};

const conversations: readonly Conversation[] = [
  {
    title: 'Where is my parcel?',
    opening: 'Ordered on Monday, promised for yesterday.',
    channel: 'chat',
    unknown: ['Jana W.', 'visitor 48120'],
    service: 'web-shop',
    daysAgo: 3,
    time: '10:02',
    after: 1,
    by: 'ada',
    says: [['ada', 'It is in the depot in Leipzig and comes today before noon.']],
    ends: 'answered',
  },
  {
    title: 'Cannot pay by card',
    opening: 'It turns and turns.',
    channel: 'phone',
    contact: 'elena',
    service: 'payment',
    daysAgo: 2,
    time: '14:31',
    after: 2,
    by: 'tomasz',
    says: [['tomasz', 'Please try once more; the bank has confirmed now.']],
    ends: 'answered',
  },
  {
    title: 'Two boxes of headsets came',
    opening: 'We need one of them only.',
    channel: 'chat',
    contact: 'giulia',
    service: 'web-shop',
    daysAgo: 1,
    time: '09:02',
    after: 1,
    by: 'tomasz',
    says: [['tomasz', 'Then the other one comes back to us. I write it down.']],
    ends: 'turned',
    into: 'case-13',
  },
  {
    title: 'Call that nobody took',
    opening: 'Rang for four minutes.',
    channel: 'phone',
    unknown: ['', '+49 341 555 7733'],
    daysAgo: 1,
    time: '19:47',
    ends: 'abandoned',
  },
  {
    title: 'سؤال عن الأسعار',
    opening: 'هل يمكن الحصول على قائمة الأسعار الجديدة؟',
    channel: 'messenger',
    contact: 'samir',
    service: 'partner',
    daysAgo: 0,
    time: '08:05',
    after: 6,
    by: 'priya',
    says: [['priya', 'Of course. Which currency shall it be in?']],
  },
  {
    title: 'Tablets: wann kommt der Techniker?',
    opening: 'Angekündigt war er für heute.',
    channel: 'e-mail',
    contact: 'swantje',
    service: 'managed',
    daysAgo: 0,
    time: '08:40',
  },
];

const later = (at: string, minutes: number): string => new Date(Date.parse(at) + minutes * 60_000).toISOString();

type Step = readonly [minutes: number, take: (at: string) => Promise<void>];

/** How a conversation ends: the verb, and what it is told. */
const endOf = (stage: Stage, { ends, into }: Conversation): readonly [string, Readonly<Record<string, string>>] => {
  if (ends === 'abandoned') return ['abandon', {}];
  if (ends === 'turned') return ['turn', { to: stage.id(into ?? '') }];
  return ['end', { outcome: ends ?? '' }];
};

/** What happened in a conversation, by the minute after it began. */
function stepsOf(stage: Stage, name: string, each: Conversation): readonly Step[] {
  const { after = 0, by = 'jonas', says = [], ends } = each;
  const move = (verb: string, input: Readonly<Record<string, string>>) => (at: string) =>
    stage.move(name, verb, input, { at, by });
  const said = says.map(
    ([who, words], step): Step => [after + 1 + step, (at) => stage.say(name, words, 'public', { at, by: who })],
  );
  return [
    ...(each.after === undefined ? [] : [[after, move('answer', {})] as const]),
    ...said,
    ...(ends ? [[after + 4, move(...endOf(stage, each))] as const] : []),
  ];
}

/** Tells a conversation as far as it has come: one that began minutes ago is still under way. */
async function play(stage: Stage, name: string, each: Conversation, begun: string): Promise<void> {
  for (const [minutes, take] of stepsOf(stage, name, each)) {
    const at = later(begun, minutes);
    if (at > stage.calendar.now) return;
    await take(at);
  }
}

/** Who got in touch in the last days, and what came of it. */
export async function getInTouch(stage: Stage): Promise<void> {
  for (const [at, each] of conversations.entries()) {
    const { title, opening, channel, contact, unknown, service, daysAgo, time } = each;
    const name = `conversation-${at + 1}`;
    const begun = stage.calendar.at(daysAgo, time);
    const input = {
      title,
      opening,
      channel,
      team: stage.id('desk'),
      ...(contact && { contact: stage.id(contact) }),
      ...(unknown && { contactName: unknown[0] || null, contactAddress: unknown[1] }),
      ...(service && { service: stage.id(service) }),
    };
    await stage.make(name, 'conversation', input, { at: begun, by: each.by ?? 'jonas' });
    await play(stage, name, each, begun);
  }
}
