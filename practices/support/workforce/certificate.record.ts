import { day } from '../../../fields/day/day.field.ts';
import { number } from '../../../fields/number/number.field.ts';
import { reference } from '../../../fields/reference/reference.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { allOf, anyOf, mine, nobody, role } from '../../../kernel/permission.ts';
import { record } from '../../../kernel/record.ts';
import { attachable } from '../../../traits/attachable.ts';
import { linkable } from '../../../traits/linkable.ts';

const planners = anyOf(role('workforce-planner'), role('administrator'));
const lead = allOf(role('team-lead'), mine('team'));

/** Proof that somebody can do something, until a day. */
export const certificate = record({
  name: 'certificate',
  prefix: 'CRT',
  traits: [linkable, attachable],
  fields: {
    title: text({ required: true, search: 'A' }),
    person: reference('person', { required: true, fixed: true }),
    team: reference('team'),
    course: reference('training-course'),
    skill: reference('skill'),
    level: number({ least: 1, most: 5 }),
    issuedOn: day({ required: true }),
    expiresOn: day(),
    issuer: text(),
    reference: text(),
    remindedDays: number({ least: 0, most: 1_000, unit: 'days' }),
    revokeReason: text({ as: 'lines' }),
  },
  lifecycle: {
    initial: 'valid',
    states: {
      valid: { category: 'active', asks: { revokeReason: 'hidden' } },
      expired: { category: 'retired', otherwise: 'read-only' },
      revoked: { category: 'retired', otherwise: 'read-only' },
    },
    transitions: {
      expire: { from: ['valid'], to: 'expired' },
      revoke: { from: ['valid'], to: 'revoked', asks: ['revokeReason'], requires: ['revokeReason'] },
    },
  },
  header: { title: 'title', assignee: 'person', team: 'team', due: 'expiresOn' },
  lists: {
    mine: {
      columns: ['number', 'title', 'skill', 'level', 'state', 'issuedOn', 'expiresOn'],
      sort: 'expiresOn',
      where: { person: 'me' },
    },
    current: {
      columns: ['number', 'title', 'person', 'team', 'skill', 'level', 'issuedOn', 'expiresOn'],
      sort: 'expiresOn',
      where: { category: 'active' },
    },
    all: { columns: ['number', 'title', 'person', 'state', 'issuedOn', 'expiresOn'], sort: '-issuedOn' },
  },
  sorts: ['expiresOn', 'issuedOn'],
  form: [
    { name: 'what', fields: ['title', 'person', 'team', 'course', 'skill', 'level'] },
    { name: 'validity', fields: ['issuedOn', 'expiresOn', 'issuer', 'reference', 'remindedDays', 'revokeReason'] },
  ],
  may: {
    read: anyOf(mine('assignee'), lead, planners),
    create: anyOf(planners, role('team-lead')),
    update: anyOf(planners, lead),
    expire: nobody,
    revoke: anyOf(planners, lead),
    archive: role('administrator'),
  },
  fieldMay: { remindedDays: { update: nobody } },
});
