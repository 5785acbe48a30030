import { rule } from '../../../kernel/rule.ts';
import type { outage } from './outage.record.ts';

/** What it stands for while it goes on. The field is unique: a service has one outage of a kind at a time. */
export const goingOn = rule<typeof outage>()({
  decides: 'goingOn',
  facts: (about) => ({
    service: about.own('service'),
    kind: about.own('kind'),
    beganAt: about.own('beganAt'),
    endedAt: about.own('endedAt'),
  }),
  decide: ({ service, kind, beganAt, endedAt }) =>
    service && beganAt && !endedAt
      ? { value: `${kind} ${service}`, because: 'oneAtATime' }
      : { value: null, because: 'notGoingOn' },
});
