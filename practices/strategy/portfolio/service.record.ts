import { choice } from '../../../fields/choice/choice.field.ts';
import { choices } from '../../../fields/choices/choices.field.ts';
import { day } from '../../../fields/day/day.field.ts';
import { reference } from '../../../fields/reference/reference.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { yesNo } from '../../../fields/yes-no/yes-no.field.ts';
import { lines } from '../../../kernel/lines.ts';
import { anyOf, inState, role } from '../../../kernel/permission.ts';
import { record } from '../../../kernel/record.ts';
import { characteristics, dataKinds } from '../../../methods/concerning/said-of-services.ts';
import { attachable } from '../../../traits/attachable.ts';
import { commentable } from '../../../traits/commentable.ts';
import { linkable } from '../../../traits/linkable.ts';

const owners = anyOf(role('service-owner'), role('administrator'));
const staff = anyOf(role('agent'), owners);
/** Whoever plans and reckons with services before they are there. */
const planners = anyOf(
  role('team-lead'),
  role('manager'),
  role('strategy-manager'),
  role('risk-manager'),
  role('finance'),
  role('compliance-manager'),
);

/** What becomes of data and users is asked when a service begins to end. */
const staying = { data: 'hidden', users: 'hidden' } as const;

/**
 * A service: a means of enabling value by bringing about the outcomes that customers want (ITIL 4). One record from the first
 * idea in the pipeline, through the catalogue, to retirement.
 */
export const service = record({
  name: 'service',
  prefix: 'SVC',
  fills: 'service',
  traits: [commentable, linkable, attachable],
  fields: {
    name: text({ required: true, search: 'A' }),
    summary: text({ search: 'B' }),
    description: text({ as: 'markdown', search: 'C' }),
    owner: reference('person'),
    supportTeam: reference('team'),
    criticality: choice(['critical', 'high', 'medium', 'low'], { default: 'medium' }),
    parent: reference('service', { means: 'supports' }),
    value: text({ as: 'lines', search: 'C' }),
    investment: choice(['run', 'grow', 'transform']),
    handles: choices(dataKinds),
    characteristics: choices(characteristics),
    retireOn: day(),
    successor: reference('service'),
  },
  lines: {
    // What a service that is removed leaves behind (ISO/IEC 20000-1:2018, 8.5.2.1: archiving, disposal or transfer of data).
    data: lines({
      what: text({ required: true }),
      personal: yesNo({ default: false, required: true }),
      becomes: choice(['handed-over', 'archived', 'deleted', 'none'], { required: true }),
      where: text(),
      done: yesNo({ default: false, required: true }),
    }),
    users: lines({
      who: text({ required: true }),
      becomes: choice(['successor', 'another-service', 'without', 'none'], { required: true }),
      told: day(),
      done: yesNo({ default: false, required: true }),
    }),
  },
  tree: 'parent',
  lifecycle: {
    initial: 'proposed',
    states: {
      proposed: { category: 'draft', asks: staying },
      chartered: { category: 'planned', asks: { owner: 'required', ...staying } },
      live: { category: 'active', asks: { owner: 'required', ...staying } },
      retiring: { category: 'active', asks: { owner: 'required' } },
      retired: { category: 'retired', asks: { data: 'required', users: 'required' } },
      declined: { category: 'retired', asks: staying },
    },
    transitions: {
      charter: { from: ['proposed'], to: 'chartered', asks: ['owner'] },
      decline: { from: ['proposed', 'chartered'], to: 'declined' },
      publish: { from: ['chartered'], to: 'live', asks: ['supportTeam'] },
      sunset: { from: ['live'], to: 'retiring', asks: ['retireOn', 'successor'] },
      retire: { from: ['retiring'], to: 'retired' },
    },
  },
  header: { title: 'name', team: 'supportTeam', assignee: 'owner' },
  lists: {
    catalogue: {
      columns: ['number', 'name', 'summary', 'owner', 'supportTeam', 'criticality'],
      sort: 'name',
      where: { category: 'active' },
    },
    pipeline: {
      columns: ['number', 'name', 'summary', 'state', 'owner'],
      sort: 'name',
      where: { category: 'draft,planned' },
    },
    retiring: {
      columns: ['number', 'name', 'state', 'owner', 'retireOn', 'successor'],
      sort: 'retireOn',
      where: { state: 'retiring,retired' },
    },
    all: { columns: ['number', 'name', 'state', 'owner', 'criticality', 'investment'], sort: 'name' },
  },
  sorts: ['name', 'retireOn'],
  form: [
    { name: 'what', fields: ['name', 'summary', 'description', 'parent'] },
    { name: 'care', fields: ['owner', 'supportTeam', 'criticality'] },
    { name: 'compliance', fields: ['handles', 'characteristics'] },
    { name: 'portfolio', fields: ['value', 'investment', 'retireOn', 'successor'] },
  ],
  may: {
    read: anyOf(staff, planners, inState('live', 'retiring')),
    create: owners,
    update: owners,
    comment: staff,
    internal: staff,
    archive: role('administrator'),
  },
  fieldMay: {
    criticality: { read: anyOf(staff, planners) },
    handles: { read: anyOf(staff, planners) },
    characteristics: { read: anyOf(staff, planners) },
    investment: { read: anyOf(staff, planners) },
  },
});
