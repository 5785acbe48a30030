import type { Row } from '../../../kernel/context.ts';
import { reaction } from '../../../kernel/reaction.ts';
import type { serviceDesign } from './service-design.record.ts';

/** The service a design is of leads to it: from the service one sees how it is meant to be. */
export const showOnTheService = reaction({
  name: 'show-a-design-on-its-service',
  on: ['service-design.created', 'service-design.changed'],
  run: async (context, event) => {
    const { service, id } = (await context.read('service-design', event.record)) as Row<typeof serviceDesign>;
    const known = await context.linked('designed-as', 'in', { type: 'service-design', key: id });
    if (known.some(({ row }) => row.id === service)) return;
    await context.link('designed-as', { type: 'service', key: service }, { type: 'service-design', key: id });
  },
});
