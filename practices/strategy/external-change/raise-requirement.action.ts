import { reference } from '../../../fields/reference/reference.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { action } from '../../../kernel/action.ts';
import type { Row } from '../../../kernel/context.ts';
import { allOf, anyOf, inState, role } from '../../../kernel/permission.ts';
import type { affectedService } from './affected-service.record.ts';
import type { externalChange } from './external-change.record.ts';

const raisers = anyOf(
  role('compliance-manager'),
  role('strategy-manager'),
  role('service-owner'),
  role('administrator'),
);

/** What the change asks of the service becomes a requirement that is traced to design, test and release. */
export const raiseRequirement = action<typeof affectedService>()({
  record: 'affected-service',
  name: 'raise-requirement',
  arguments: { requirement: text({ required: true }), owner: reference('person') },
  may: allOf(raisers, inState('found', 'confirmed')),
  run: async (context, row, { requirement: title, owner }) => {
    const { externalChange: id, service, effect, owner: answers } = row;
    const change = (await context.read('external-change', id)) as Row<typeof externalChange>;
    const made = await context.create('requirement', {
      title,
      service,
      kind: ['law', 'ruling', 'standard'].includes(change.kind) ? 'regulatory' : 'support',
      origin: `${change.number} ${change.title}`.slice(0, 250),
      description: effect ?? change.demands,
      owner: owner ?? answers,
    });
    const to = { type: 'affected-service', key: row.id };
    await context.link('answers', { type: 'requirement', key: made.id }, to);
    return { number: made.number };
  },
});
