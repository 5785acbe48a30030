import type { Row } from '../../../kernel/context.ts';
import { linkOnce } from '../../../kernel/link-once.ts';
import { reaction } from '../../../kernel/reaction.ts';
import type { serviceDesign } from './service-design.record.ts';

/** The service a design is of leads to it: from the service one sees how it is meant to be. */
export const showOnTheService = reaction({
  name: 'show-a-design-on-its-service',
  on: ['service-design.created', 'service-design.changed'],
  run: async (context, event) => {
    const { service, id } = (await context.read('service-design', event.record)) as Row<typeof serviceDesign>;
    await linkOnce(
      context,
      'designed-as',
      'in',
      { type: 'service-design', key: id },
      { type: 'service', key: service },
    );
  },
});
