import { catalogue } from '../../words/words.ts';

type Named = Readonly<Record<string, string>>;

const metrics: Named = {
  acknowledgement: 'We take it up',
  'first-response': 'We answer',
  'next-response': 'We answer your message',
  update: 'We tell you how it stands',
  ownership: 'Somebody takes care of it',
  workaround: 'We give you a way around it',
  restoration: 'It works again',
  resolution: 'We solve it',
  fulfilment: 'You have it',
};

/** Of the clocks beside a record. */
const en = {
  clocks: 'Service levels',
  nothing: 'Nothing is promised for this.',
  pausedFor: {
    requester: 'paused: waiting for the requester',
    supplier: 'paused: waiting for a supplier',
    approval: 'paused: waiting for an approval',
    others: 'paused: waiting for others of ours',
  } as Named,
  paused: 'paused',
  resting: 'at rest',
  ended: (count: string) => `Ended (${count})`,
  kept: (used: string, within: string) => `kept in ${used} of ${within}`,
  missed: (used: string, within: string) => `missed: ${used} instead of ${within}`,
  used: (used: string, within: string) => `${used} of ${within} used`,
  why: 'why',
  whyClock: (metric: string) => `Why does ${metric} stand so?`,
  noReason: 'No reason given yet',
  kinds: { 'operational-level': 'between teams', underpinning: 'of a supplier' } as Named,
  plain: {
    by: (what: string, when: string) => `${what} by ${when}.`,
    late: (what: string, when: string) => `${what} – that was to be by ${when}. We are late.`,
    done: (what: string) => `${what}: done in time.`,
    doneLate: (what: string) => `${what}: done, but late.`,
    waits: (what: string) => `${what}: the time stands still until you have answered.`,
    stands: (what: string) => `${what}: the time stands still.`,
    metrics,
  },
};

const de: typeof en = {
  clocks: 'Service Levels',
  nothing: 'Hierfür ist nichts zugesagt.',
  pausedFor: {
    requester: 'angehalten: wartet auf den Melder',
    supplier: 'angehalten: wartet auf einen Lieferanten',
    approval: 'angehalten: wartet auf eine Genehmigung',
    others: 'angehalten: wartet auf andere von uns',
  },
  paused: 'angehalten',
  resting: 'ruht',
  ended: (count) => `Beendet (${count})`,
  kept: (used, within) => `eingehalten in ${used} von ${within}`,
  missed: (used, within) => `verfehlt: ${used} statt ${within}`,
  used: (used, within) => `${used} von ${within} verbraucht`,
  why: 'warum',
  whyClock: (metric) => `Warum steht ${metric} so?`,
  noReason: 'Noch ohne Grund',
  kinds: { 'operational-level': 'zwischen Teams', underpinning: 'eines Lieferanten' },
  plain: {
    by: (what, when) => `${what}: bis ${when}.`,
    late: (what, when) => `${what}: sollte bis ${when} sein. Wir sind zu spät.`,
    done: (what) => `${what}: rechtzeitig erledigt.`,
    doneLate: (what) => `${what}: erledigt, aber zu spät.`,
    waits: (what) => `${what}: Die Zeit steht still, bis Sie geantwortet haben.`,
    stands: (what) => `${what}: Die Zeit steht still.`,
    metrics: {
      acknowledgement: 'Wir nehmen es an',
      'first-response': 'Wir antworten',
      'next-response': 'Wir antworten auf Ihre Nachricht',
      update: 'Wir sagen Ihnen, wie es steht',
      ownership: 'Jemand kümmert sich',
      workaround: 'Wir nennen Ihnen eine Umgehung',
      restoration: 'Es geht wieder',
      resolution: 'Wir lösen es',
      fulfilment: 'Sie haben es',
    },
  },
};

export const clocksWords = catalogue({ en, de });
