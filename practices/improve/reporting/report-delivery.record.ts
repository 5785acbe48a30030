import { day } from '../../../fields/day/day.field.ts';
import { number } from '../../../fields/number/number.field.ts';
import { reference } from '../../../fields/reference/reference.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { anyOf, mine, nobody, role } from '../../../kernel/permission.ts';
import { record } from '../../../kernel/record.ts';
import { attachable } from '../../../traits/attachable.ts';

/**
 * One report for one person: made with their rights, so that it says nothing which they could not read themselves; and read by
 * nobody else for the same reason.
 */
export const reportDelivery = record({
  name: 'report-delivery',
  plural: 'report-deliveries',
  prefix: 'RPD',
  traits: [attachable],
  fields: {
    title: text({ required: true, fixed: true, search: 'A' }),
    report: reference('regular-report', { required: true, fixed: true }),
    recipient: reference('person', { required: true, fixed: true }),
    periodFrom: day({ required: true, fixed: true }),
    periodUntil: day({ required: true, fixed: true }),
    occurrence: text({ required: true, fixed: true, unique: true }),
    attempts: number({ least: 0, default: 0, required: true }),
    fault: text({ as: 'lines' }),
  },
  lifecycle: {
    initial: 'due',
    states: {
      due: { category: 'planned' },
      delivered: { category: 'closed', otherwise: 'read-only', asks: { fault: 'hidden', attempts: 'hidden' } },
      failed: { category: 'closed', otherwise: 'read-only' },
    },
    transitions: {
      deliver: { from: ['due'], to: 'delivered' },
      fail: { from: ['due'], to: 'failed' },
      retry: { from: ['failed'], to: 'due' },
    },
  },
  header: { title: 'title', requester: 'recipient' },
  lists: {
    mine: {
      columns: ['number', 'title', 'periodFrom', 'periodUntil', 'stateAt'],
      sort: '-createdAt',
      where: { recipient: 'me', state: 'delivered' },
    },
    failed: {
      columns: ['number', 'title', 'recipient', 'fault', 'attempts', 'stateAt'],
      sort: '-createdAt',
      where: { state: 'failed' },
    },
    all: {
      columns: ['number', 'title', 'state', 'recipient', 'periodFrom', 'periodUntil', 'createdAt'],
      sort: '-createdAt',
    },
  },
  form: [
    {
      name: 'report',
      fields: ['title', 'report', 'recipient', 'periodFrom', 'periodUntil', 'attempts', 'fault', 'occurrence'],
    },
  ],
  may: {
    read: anyOf(mine('requester'), role('administrator')),
    create: nobody,
    update: nobody,
    deliver: nobody,
    fail: nobody,
    retry: anyOf(mine('requester'), role('administrator')),
  },
  fieldMay: { occurrence: { read: nobody }, attempts: { read: role('administrator') } },
});
