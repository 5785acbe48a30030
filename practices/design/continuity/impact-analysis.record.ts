import { choice } from '../../../fields/choice/choice.field.ts';
import { duration } from '../../../fields/duration/duration.field.ts';
import { money } from '../../../fields/money/money.field.ts';
import { reference } from '../../../fields/reference/reference.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { lines } from '../../../kernel/lines.ts';
import { allOf, anyOf, mine, not, role } from '../../../kernel/permission.ts';
import { record } from '../../../kernel/record.ts';
import { attachable } from '../../../traits/attachable.ts';
import { commentable } from '../../../traits/commentable.ts';
import { linkable } from '../../../traits/linkable.ts';
import { reviewed } from '../../../traits/reviewed.ts';

const owners = anyOf(role('continuity-manager'), role('service-owner'), role('administrator'));
const planners = anyOf(role('service-designer'), owners);
const readers = anyOf(role('manager'), role('team-lead'), role('major-incident-manager'), planners);

/** What it does to the business when a service or process is gone, over time, and how soon it must be back (ISO 22301: business impact analysis). */
export const impactAnalysis = record({
  name: 'impact-analysis',
  prefix: 'BIA',
  plural: 'impact-analyses',
  traits: [commentable, linkable, attachable, reviewed],
  fields: {
    title: text({ required: true, search: 'A' }),
    service: reference('service', { means: 'covers' }),
    process: reference('process'),
    owner: reference('person', { default: 'me' }),
    dependsOn: text({ as: 'markdown', search: 'C' }),
    peaks: text({ as: 'lines' }),
    mtpd: duration({ decidedBy: 'mtpd' }),
    rto: duration(),
    rpo: duration(),
    mbco: text({ as: 'lines' }),
    tier: choice(['minutes', 'hours', 'day', 'days'], { decidedBy: 'tier' }),
  },
  lines: {
    impacts: lines({
      touches: choice(['customers', 'financial', 'legal', 'reputation', 'safety', 'operation'], { required: true }),
      lasting: duration({ required: true }),
      severity: choice(['slight', 'noticeable', 'grave', 'unbearable'], { required: true }),
      loss: money(),
      remark: text(),
    }),
  },
  lifecycle: {
    initial: 'draft',
    states: {
      draft: { category: 'draft' },
      agreed: {
        category: 'active',
        otherwise: 'read-only',
        asks: { mtpd: 'required', rto: 'required', owner: 'free', reviewedOn: 'free', reviewDue: 'free' },
      },
      retired: { category: 'retired', otherwise: 'read-only' },
    },
    transitions: {
      agree: { from: ['draft'], to: 'agreed', asks: ['rto', 'rpo', 'reviewDue'] },
      revise: { from: ['agreed'], to: 'draft' },
      retire: { from: ['draft', 'agreed'], to: 'retired' },
    },
  },
  header: { title: 'title', assignee: 'owner', due: 'reviewDue' },
  lists: {
    current: {
      columns: ['number', 'title', 'service', 'tier', 'mtpd', 'rto', 'rpo', 'reviewDue'],
      sort: 'rto',
      where: { category: 'active' },
    },
    mine: { columns: ['number', 'title', 'state', 'rto', 'reviewDue'], sort: 'reviewDue', where: { owner: 'me' } },
    all: { columns: ['number', 'title', 'state', 'service', 'process', 'rto', 'owner'], sort: 'title' },
  },
  sorts: ['title', 'rto', 'reviewDue'],
  form: [
    { name: 'what', fields: ['title', 'service', 'process', 'owner', 'dependsOn', 'peaks'] },
    { name: 'impact', fields: ['impacts', 'mtpd'] },
    { name: 'aims', fields: ['rto', 'rpo', 'mbco', 'tier'] },
    { name: 'care', fields: ['reviewedOn', 'reviewDue'] },
  ],
  may: {
    read: anyOf(readers, mine('assignee')),
    create: planners,
    update: anyOf(planners, mine('assignee')),
    comment: readers,
    internal: readers,
    agree: allOf(owners, not(mine('assignee'))),
    archive: role('administrator'),
  },
});
