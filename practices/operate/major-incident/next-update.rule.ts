import type { Fact } from '../../../kernel/fact.ts';
import { rule } from '../../../kernel/rule.ts';
import type { majorIncident } from './major-incident.record.ts';
import type { Timers } from './timers.setting.ts';

type Clock = 'nextForUsersAt' | 'nextInternalAt' | 'nextForExecutivesAt';

const running = ['identified', 'investigating', 'mitigated'];
const state: Fact<string> = { from: 'base', field: 'state' };

/** While it is worked on, each audience is to be told anew after the minutes that are set for the severity. */
const clockOf = (decides: Clock, audience: 'users' | 'internal' | 'executives') =>
  rule<typeof majorIncident>()({
    decides,
    whenEmpty: true,
    facts: (about) => ({
      state,
      severity: about.own('severity'),
      timers: about.setting<Timers>('major-incident-timers'),
    }),
    decide: (facts, now) => {
      const minutes = facts.timers[facts.severity][audience];
      if (!running.includes(facts.state) || minutes === 0) return null;
      return { value: new Date(Date.parse(now) + minutes * 60_000).toISOString(), because: 'timer' };
    },
  });

export const nextForUsers = clockOf('nextForUsersAt', 'users');
export const nextInternal = clockOf('nextInternalAt', 'internal');
export const nextForExecutives = clockOf('nextForExecutivesAt', 'executives');

/** The next update is the one that is due first. */
export const nextUpdate = rule<typeof majorIncident>()({
  decides: 'nextUpdateAt',
  facts: (about) => ({
    users: about.own('nextForUsersAt'),
    internal: about.own('nextInternalAt'),
    executives: about.own('nextForExecutivesAt'),
  }),
  decide: ({ users, internal, executives }) => {
    const [first = null] = [users, internal, executives].filter((at) => at !== null).toSorted();
    return { value: first, because: first ? 'firstDue' : 'noneDue' };
  },
});
