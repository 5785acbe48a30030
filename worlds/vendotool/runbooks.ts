import type { Step, Story } from '../../derive/story.ts';
import type { Stage } from './stage.ts';

type Runbook = {
  readonly key: string;
  readonly title: string;
  readonly signs: string;
  readonly service: string;
  readonly classification: string;
  readonly owner: string;
  readonly team: string;
  readonly steps: readonly string[];
};

const runbooks: readonly Runbook[] = [
  {
    key: 'payment-down',
    title: 'Orders or payments fail',
    signs: '503 at the checkout, no orders by card for five minutes, calls about "payment not possible".',
    service: 'payment',
    classification: 'Payment',
    owner: 'felix',
    team: 'shop',
    steps: [
      'Look at status.pagonet.example: is it theirs?',
      'Count the connections of shop-db and who holds them',
      'Which release went live within the last 48 hours?',
      'Switch the checkout to payment by invoice',
      'Make a test payment of 1 € and cancel it',
    ],
  },
  {
    key: 'wifi-down',
    title: 'No Wi-Fi at a whole site',
    signs: 'More than half of the access points of a site do not answer.',
    service: 'net',
    classification: 'Network',
    owner: 'karin',
    team: 'network',
    steps: [
      'Does the switch give power over its ports?',
      'Was its firmware changed last night?',
      'Hand out the LTE routers',
    ],
  },
  {
    key: 'mobile-lost',
    title: 'Diensthandy verloren oder gestohlen',
    signs: 'Jemand meldet ein verlorenes oder gestohlenes Diensthandy.',
    service: 'phone',
    classification: 'Telephony',
    owner: 'jonas',
    team: 'desk',
    steps: ['SIM-Karte bei Kabelwerk sperren', 'Gerät sperren und löschen', 'Verlust dem Datenschutz melden'],
  },
];

export const stepsOf = (key: string): readonly string[] => runbooks.find((each) => each.key === key)?.steps ?? [];

/** Runbooks as they were written and published; `more` is what happened to them since. */
export async function writeRunbooks(stage: Stage, more: Readonly<Record<string, readonly Step[]>>): Promise<void> {
  const { calendar } = stage;
  const stories = runbooks.map(({ key, steps, service, owner, team, ...words }, at): Story => {
    const by = stage.id(owner);
    const lines = steps.map((step) => ({ id: stage.newId(), step, mandatory: true }));
    const values = { ...words, service: stage.id(service), owner: by, team: stage.id(team), steps: lines };
    return {
      id: stage.name(`runbook ${key}`, 'runbook'),
      source: 'world',
      sourceKey: key,
      number: null,
      steps: [
        { at: calendar.at(90 - at * 9, '14:10'), by, values },
        { at: calendar.at(88 - at * 9, '09:20'), by, verb: 'publish', values: { reviewDue: calendar.day(-90) } },
        ...(more[key] ?? []),
      ],
    };
  });
  await stage.tell('runbook', stories);
}
