import { choice } from '../../../fields/choice/choice.field.ts';
import { day } from '../../../fields/day/day.field.ts';
import { number } from '../../../fields/number/number.field.ts';
import { reference } from '../../../fields/reference/reference.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { lines } from '../../../kernel/lines.ts';
import { anyOf, mine, nobody, role } from '../../../kernel/permission.ts';
import { record } from '../../../kernel/record.ts';
import { characteristics, dataKinds } from '../../../methods/concerning/said-of-services.ts';
import { attachable } from '../../../traits/attachable.ts';
import { commentable } from '../../../traits/commentable.ts';
import { linkable } from '../../../traits/linkable.ts';

const keepers = anyOf(
  role('compliance-manager'),
  role('risk-manager'),
  role('strategy-manager'),
  role('administrator'),
);
const writers = anyOf(keepers, role('service-owner'));
const readers = anyOf(writers, role('agent'), role('team-lead'), role('manager'), mine('assignee'));

const count = number({ least: 0, default: 0 });
const unended = { conclusion: 'hidden', reason: 'hidden' } as const;
/** Answers go on being counted. */
const counts = { touched: 'free', unanswered: 'free', unfinished: 'free' } as const;
const told = { owner: 'required', inForceOn: 'required', criteria: 'required' } as const;

/**
 * Something that changes around us and that services must answer for: a law, a standard, the end of a technology or of what a supplier
 * offers (ISO/IEC 20000-1:2018, 4.1 and 6.1; COBIT 2019 MEA03). Its criteria say whom it concerns; the services are found by them.
 */
export const externalChange = record({
  name: 'external-change',
  prefix: 'EXC',
  traits: [commentable, linkable, attachable],
  fields: {
    title: text({ required: true, search: 'A' }),
    kind: choice(['law', 'ruling', 'standard', 'technology', 'supplier', 'market', 'environment', 'other'], {
      default: 'law',
      required: true,
    }),
    description: text({ as: 'markdown', search: 'C' }),
    demands: text({ as: 'markdown', search: 'C' }),
    writtenIn: text({ search: 'B' }),
    sourceAddress: text({ format: 'web-address', most: 1_000 }),
    announcedOn: day(),
    inForceOn: day(),
    endsOn: day(),
    owner: reference('person', { default: 'me' }),
    remindDays: number({ least: 0, most: 1_000, unit: 'days', default: 90, required: true }),
    /** The day on which it applies of which its owner was warned. */
    remindedOf: day(),
    touched: count,
    unanswered: count,
    unfinished: count,
    conclusion: text({ as: 'markdown', search: 'C' }),
    reason: text({ as: 'lines' }),
  },
  lines: {
    // All that a line says must hold of a service, and one line is enough.
    criteria: lines({
      technology: reference('technology'),
      from: text({ most: 40 }),
      until: text({ most: 40 }),
      supplier: reference('organisation'),
      country: text({ format: 'country' }),
      data: choice(dataKinds),
      characteristic: choice(characteristics),
      remark: text(),
    }),
  },
  lifecycle: {
    initial: 'draft',
    states: {
      draft: { category: 'draft', asks: unended },
      announced: { category: 'planned', asks: { ...told, ...unended } },
      'in-force': { category: 'active', asks: { ...told, ...unended } },
      closed: {
        category: 'closed',
        otherwise: 'read-only',
        asks: { conclusion: 'required', reason: 'hidden', ...counts },
      },
      withdrawn: {
        category: 'closed',
        otherwise: 'read-only',
        asks: { reason: 'required', conclusion: 'hidden', ...counts },
      },
    },
    transitions: {
      announce: { from: ['draft'], to: 'announced', asks: ['inForceOn', 'owner', 'criteria'] },
      'take-effect': { from: ['announced'], to: 'in-force' },
      close: { from: ['announced', 'in-force'], to: 'closed', asks: ['conclusion'] },
      withdraw: { from: ['draft', 'announced', 'in-force'], to: 'withdrawn', asks: ['reason'] },
      reopen: { from: ['closed', 'withdrawn'], to: 'announced', clears: ['conclusion', 'reason', 'remindedOf'] },
    },
  },
  header: { title: 'title', assignee: 'owner', due: 'inForceOn' },
  lists: {
    current: {
      columns: ['number', 'title', 'kind', 'state', 'inForceOn', 'touched', 'unanswered', 'unfinished', 'owner'],
      sort: 'inForceOn',
      where: { category: 'draft,planned,active' },
    },
    mine: {
      columns: ['number', 'title', 'state', 'inForceOn', 'unanswered', 'unfinished'],
      sort: 'inForceOn',
      where: { owner: 'me', category: 'draft,planned,active' },
    },
    all: { columns: ['number', 'title', 'kind', 'state', 'inForceOn', 'touched', 'owner'], sort: '-inForceOn' },
  },
  sorts: ['inForceOn'],
  form: [
    { name: 'what', fields: ['title', 'kind', 'description', 'demands', 'writtenIn', 'sourceAddress'] },
    { name: 'when', fields: ['announcedOn', 'inForceOn', 'endsOn', 'owner', 'remindDays', 'remindedOf'] },
    { name: 'whom', fields: ['criteria', 'touched', 'unanswered', 'unfinished'] },
    { name: 'outcome', fields: ['conclusion', 'reason'] },
  ],
  may: {
    read: readers,
    create: writers,
    update: anyOf(keepers, mine('assignee')),
    comment: readers,
    internal: readers,
    archive: role('administrator'),
  },
  fieldMay: {
    remindedOf: { update: nobody },
    touched: { update: nobody },
    unanswered: { update: nobody },
    unfinished: { update: nobody },
  },
});
