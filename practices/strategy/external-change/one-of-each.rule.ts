import { rule } from '../../../kernel/rule.ts';
import type { affectedService } from './affected-service.record.ts';

export const titleOf = (service: string, change: string): string => `${service}: ${change}`.slice(0, 250);

/** The service and what touches it, as one line. */
export const title = rule<typeof affectedService>()({
  decides: 'title',
  facts: (about) => ({
    service: about.behind<'service', string>('service', 'name'),
    change: about.behind<'externalChange', string>('externalChange', 'title'),
  }),
  decide: ({ service, change }) => (service && change ? { value: titleOf(service, change), because: 'ofBoth' } : null),
});

/** There is one of each service and change. */
export const pair = rule<typeof affectedService>()({
  decides: 'pair',
  facts: (about) => ({
    service: about.behind<'service', string>('service', 'number'),
    change: about.behind<'externalChange', string>('externalChange', 'number'),
  }),
  decide: ({ service, change }) => (service && change ? { value: `${service} ${change}`, because: 'oneOfEach' } : null),
});

/** Whoever answers for the service answers for this, or whoever looks after the change where nobody does. */
export const owner = rule<typeof affectedService>()({
  decides: 'owner',
  whenEmpty: true,
  facts: (about) => ({
    ofService: about.behind<'service', string>('service', 'owner'),
    ofChange: about.behind<'externalChange', string>('externalChange', 'owner'),
  }),
  decide: ({ ofService, ofChange }) => {
    if (ofService) return { value: ofService, because: 'ownerOfTheService' };
    return ofChange ? { value: ofChange, because: 'ownerOfTheChange' } : null;
  },
});

/** It is to be answered for by the day on which the change applies. */
export const due = rule<typeof affectedService>()({
  decides: 'due',
  whenEmpty: true,
  facts: (about) => ({ inForceOn: about.behind<'externalChange', string>('externalChange', 'inForceOn') }),
  decide: ({ inForceOn }) => (inForceOn ? { value: inForceOn, because: 'dayItApplies' } : null),
});
