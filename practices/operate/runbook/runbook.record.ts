import { day } from '../../../fields/day/day.field.ts';
import { reference } from '../../../fields/reference/reference.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { yesNo } from '../../../fields/yes-no/yes-no.field.ts';
import { lines } from '../../../kernel/lines.ts';
import { anyOf, role } from '../../../kernel/permission.ts';
import { record } from '../../../kernel/record.ts';
import { attachable } from '../../../traits/attachable.ts';
import { commentable } from '../../../traits/commentable.ts';
import { linkable } from '../../../traits/linkable.ts';

const keepers = anyOf(role('agent'), role('team-lead'), role('service-owner'), role('administrator'));

/** How something is done, step by step, so that it is done well at three in the morning too. */
export const runbook = record({
  name: 'runbook',
  prefix: 'RUN',
  traits: [commentable, linkable, attachable],
  fields: {
    title: text({ required: true, search: 'A' }),
    signs: text({ as: 'markdown', search: 'B' }),
    service: reference('service', { means: 'documents' }),
    classification: text({ search: 'C' }),
    owner: reference('person', { default: 'me' }),
    team: reference('team'),
    reviewDue: day(),
  },
  lines: {
    steps: lines(
      {
        step: text({ required: true }),
        mandatory: yesNo({ default: true }),
      },
      { most: 100 },
    ),
  },
  lifecycle: {
    initial: 'draft',
    states: {
      draft: { category: 'draft' },
      published: { category: 'active', asks: { steps: 'required', owner: 'required' } },
      retired: { category: 'retired' },
    },
    transitions: {
      publish: { from: ['draft'], to: 'published', asks: ['owner', 'reviewDue'] },
      revise: { from: ['published'], to: 'draft' },
      retire: { from: ['draft', 'published'], to: 'retired' },
      reinstate: { from: ['retired'], to: 'draft' },
    },
  },
  header: { title: 'title', assignee: 'owner', team: 'team', due: 'reviewDue' },
  lists: {
    published: {
      columns: ['number', 'title', 'service', 'classification', 'owner', 'reviewDue'],
      sort: 'title',
      where: { category: 'active' },
    },
    drafts: { columns: ['number', 'title', 'owner', 'updatedAt'], sort: '-updatedAt', where: { category: 'draft' } },
    all: { columns: ['number', 'title', 'state', 'service', 'owner'], sort: 'title' },
  },
  sorts: ['title', 'updatedAt'],
  form: [
    { name: 'what', fields: ['title', 'signs', 'service', 'classification'] },
    { name: 'steps', fields: ['steps'] },
    { name: 'care', fields: ['owner', 'team', 'reviewDue'] },
  ],
  may: {
    read: keepers,
    create: keepers,
    update: keepers,
    comment: keepers,
    internal: keepers,
    archive: role('administrator'),
  },
});
