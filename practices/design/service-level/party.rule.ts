import { secondsOf } from '../../../fields/duration/duration.field.ts';
import { rule } from '../../../kernel/rule.ts';
import { blameOf } from '../../../methods/service-level/miss.ts';
import type { breach } from './breach.record.ts';

const seconds = (text: string | null): number => secondsOf(text ?? '') ?? 0;

/** Whose a breach is, from where the time went that was too much: a suggestion, for a person may know better. */
export const party = rule<typeof breach>()({
  decides: 'party',
  facts: (about) => ({
    late: about.own('late'),
    onCustomer: about.own('onCustomer'),
    onSupplier: about.own('onSupplier'),
  }),
  decide: ({ late, onCustomer, onSupplier }) => {
    const { party: value, because } = blameOf(seconds(late), seconds(onCustomer), seconds(onSupplier));
    return { value, because };
  },
});
