import type { FactsAbout } from '../../../kernel/fact.ts';
import { rule } from '../../../kernel/rule.ts';
import {
  type Block,
  blockAvailability,
  chainAvailability,
  hoursAYear,
} from '../../../methods/availability/composite.ts';
import type { availabilityPlan } from './availability-plan.record.ts';

type Line = {
  readonly component: string;
  readonly availability: number;
  readonly copies: number;
  readonly needed: number;
};

const blockOf = ({ availability, copies, needed }: Line): Block => ({
  availability: availability / 100,
  copies,
  needed,
});
const wanted = (about: FactsAbout<typeof availabilityPlan>) => ({
  components: about.rows('components', 'component', 'availability', 'copies', 'needed'),
});

/** How often the service is there when it needs all its components at once, each of them in as many copies as there are. */
export const expected = rule<typeof availabilityPlan>()({
  decides: 'expected',
  facts: wanted,
  decide: ({ components }) =>
    components.length === 0
      ? { value: null, because: 'noComponents' }
      : { value: Number((chainAvailability(components.map(blockOf)) * 100).toFixed(4)), because: 'chain' },
});

/** The hours of a year in which it is not there. */
export const downtime = rule<typeof availabilityPlan>()({
  decides: 'downtime',
  facts: (about) => ({ expected: about.own('expected') }),
  decide: ({ expected: share }) =>
    share === null
      ? { value: null, because: 'noComponents' }
      : { value: Number(hoursAYear(share / 100).toFixed(1)), because: 'year' },
});

/** Whether what is expected reaches what is promised. */
export const verdict = rule<typeof availabilityPlan>()({
  decides: 'verdict',
  facts: (about) => ({ expected: about.own('expected'), target: about.own('target') }),
  decide: ({ expected: share, target }) => {
    if (share === null) return { value: 'unknown', because: 'noComponents' };
    return share >= target ? { value: 'reached', because: 'reached' } : { value: 'missed', because: 'missed' };
  },
});

/** The component that takes most away. */
export const weakest = rule<typeof availabilityPlan>()({
  decides: 'weakest',
  facts: wanted,
  decide: ({ components }) => {
    const [first] = components.toSorted((a, b) => blockAvailability(blockOf(a)) - blockAvailability(blockOf(b)));
    return first ? { value: first.component, because: 'least' } : { value: null, because: 'noComponents' };
  },
});
