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

async function play(stage: Stage, name: string, each: Conversation, begun: string): Promise<void> {
  const { after, by, says = [], ends, into } = each;
  if (after !== undefined && by) await stage.move(name, 'answer', {}, { at: later(begun, after), by });
  for (const [step, [who, words]] of says.entries())
    await stage.say(name, words, 'public', { at: later(begun, (after ?? 0) + 1 + step), by: who });
  const end = { at: later(begun, (after ?? 0) + 4), by: by ?? 'jonas' };
  if (ends === 'abandoned') return stage.move(name, 'abandon', {}, end);
  if (ends === 'turned' && into) return stage.move(name, 'turn', { to: stage.id(into) }, end);
  if (ends) await stage.move(name, 'end', { outcome: ends }, end);
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
