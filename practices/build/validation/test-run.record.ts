import { moment } from '../../../fields/moment/moment.field.ts';
import { reference } from '../../../fields/reference/reference.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { anyOf, role } from '../../../kernel/permission.ts';
import { record } from '../../../kernel/record.ts';
import { assignable } from '../../../traits/assignable.ts';
import { attachable } from '../../../traits/attachable.ts';
import { commentable } from '../../../traits/commentable.ts';
import { linkable } from '../../../traits/linkable.ts';

const staff = anyOf(
  role('agent'),
  role('team-lead'),
  role('service-owner'),
  role('release-manager'),
  role('administrator'),
);

/** A test case tried on a release, with what was seen. */
export const testRun = record({
  name: 'test-run',
  prefix: 'TR',
  traits: [assignable, commentable, linkable, attachable],
  fields: {
    title: text({ search: 'A', decidedBy: 'title', overridable: true }),
    testCase: reference('test-case', { required: true }),
    release: reference('release', { means: 'verifies' }),
    environment: reference('environment'),
    dueAt: moment(),
    ranAt: moment(),
    seen: text({ as: 'markdown', search: 'C' }),
    evidence: text({ format: 'web-address' }),
  },
  lifecycle: {
    initial: 'planned',
    states: {
      planned: { category: 'open', asks: { ranAt: 'hidden' } },
      passed: { category: 'closed', otherwise: 'read-only' },
      failed: { category: 'waiting', asks: { seen: 'required' } },
      blocked: { category: 'waiting', asks: { seen: 'required' } },
      dropped: { category: 'closed', asks: { seen: 'required' }, otherwise: 'read-only' },
    },
    transitions: {
      pass: {
        from: ['planned', 'failed', 'blocked'],
        to: 'passed',
        asks: ['seen', 'evidence'],
        sets: { ranAt: 'now' },
      },
      fail: {
        from: ['planned', 'blocked', 'failed'],
        to: 'failed',
        asks: ['seen', 'evidence'],
        sets: { ranAt: 'now' },
      },
      block: { from: ['planned', 'failed'], to: 'blocked', asks: ['seen'] },
      drop: { from: ['planned', 'failed', 'blocked'], to: 'dropped', asks: ['seen'] },
    },
  },
  header: { title: 'title', due: 'dueAt' },
  lists: {
    current: {
      columns: ['number', 'title', 'state', 'release', 'environment', 'assignee', 'dueAt'],
      sort: 'dueAt',
      where: { category: 'open,waiting' },
    },
    mine: {
      columns: ['number', 'title', 'state', 'release', 'dueAt'],
      sort: 'dueAt',
      where: { assignee: 'me', category: 'open,waiting' },
    },
    all: { columns: ['number', 'title', 'state', 'release', 'environment', 'ranAt'], sort: '-createdAt' },
  },
  sorts: ['dueAt', 'createdAt'],
  form: [
    { name: 'what', fields: ['testCase', 'title', 'release', 'environment', 'team', 'assignee', 'dueAt'] },
    { name: 'result', fields: ['ranAt', 'seen', 'evidence'] },
  ],
  may: {
    read: anyOf(staff, role('manager')),
    create: staff,
    update: staff,
    comment: staff,
    internal: staff,
    archive: role('administrator'),
  },
});
