import { secondsOf } from '../../../fields/duration/duration.field.ts';
import { rule } from '../../../kernel/rule.ts';
import type { impactAnalysis } from './impact-analysis.record.ts';

const hour = 3_600;

/** How long it can be borne at most, while nobody says otherwise: until the first effect that is unbearable. */
export const mtpd = rule<typeof impactAnalysis>()({
  decides: 'mtpd',
  whenEmpty: true,
  facts: (about) => ({ impacts: about.rows('impacts', 'lasting', 'severity') }),
  decide: ({ impacts }) => {
    const [first] = impacts
      .filter(({ severity }) => severity === 'unbearable')
      .toSorted((a, b) => (secondsOf(a.lasting) ?? 0) - (secondsOf(b.lasting) ?? 0));
    return first ? { value: first.lasting, because: 'unbearable' } : null;
  },
});

/** How soon it must be back, in four steps, by which recovery is put in order. */
export const tier = rule<typeof impactAnalysis>()({
  decides: 'tier',
  facts: (about) => ({ rto: about.own('rto') }),
  decide: ({ rto }) => {
    const seconds = rto ? secondsOf(rto) : undefined;
    if (seconds === undefined) return { value: null, because: 'noAim' };
    if (seconds <= hour) return { value: 'minutes', because: 'aim' };
    if (seconds <= 8 * hour) return { value: 'hours', because: 'aim' };
    return { value: seconds <= 24 * hour ? 'day' : 'days', because: 'aim' };
  },
});
