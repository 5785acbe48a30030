import type { Stage } from '../stage.ts';

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
export async function hearNeeds(stage: Stage): Promise<void> {
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
