import { choice } from '../../../fields/choice/choice.field.ts';
import { day } from '../../../fields/day/day.field.ts';
import { number } from '../../../fields/number/number.field.ts';
import { reference } from '../../../fields/reference/reference.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { yesNo } from '../../../fields/yes-no/yes-no.field.ts';
import { lines } from '../../../kernel/lines.ts';
import { anyOf, role } from '../../../kernel/permission.ts';
import { record } from '../../../kernel/record.ts';
import { attachable } from '../../../traits/attachable.ts';
import { commentable } from '../../../traits/commentable.ts';
import { linkable } from '../../../traits/linkable.ts';
import { askedAbout, askedWhen, questionKinds } from './kinds.ts';

const keepers = anyOf(
  role('service-level-manager'),
  role('quality-manager'),
  role('measurement-manager'),
  role('administrator'),
);
const staff = anyOf(role('agent'), role('team-lead'), role('service-owner'), role('manager'), keepers);

/** Whom we ask how satisfied they are, when, and what (ITIL 4: relationship management; ISO/IEC 20000-1, 8.3.2). */
export const survey = record({
  name: 'survey',
  plural: 'surveys',
  prefix: 'SUR',
  traits: [commentable, linkable, attachable],
  fields: {
    title: text({ required: true, search: 'A' }),
    purpose: text({ as: 'markdown', search: 'C' }),
    owner: reference('person', { default: 'me' }),
    share: number({ least: 1, most: 100, default: 100, required: true, unit: '%' }),
    gap: number({ least: 0, most: 366, default: 30, required: true }),
    answerWithin: number({ least: 1, most: 90, default: 14, required: true }),
    lowAt: number({ least: 1, most: 4, default: 2, required: true }),
    followUp: choice(['none', 'task', 'case'], { default: 'task', required: true }),
    endReason: text({ as: 'lines' }),
  },
  variants: {
    'after-work': {
      fields: {
        askedAbout: choice(askedAbout, { default: 'incident' }),
        askedWhen: choice(askedWhen, { default: 'done' }),
        service: reference('service'),
      },
    },
    periodic: {
      fields: {
        organisation: reference('organisation'),
        everyMonths: number({ least: 1, most: 36, default: 6 }),
        nextOn: day(),
      },
    },
  },
  lines: {
    questions: lines(
      {
        question: text({ required: true }),
        inGerman: text(),
        kind: choice(questionKinds, { default: 'score', required: true }),
        mandatory: yesNo({ default: false }),
      },
      { most: 20 },
    ),
  },
  lifecycle: {
    initial: 'draft',
    states: {
      draft: { category: 'draft', asks: { endReason: 'hidden' } },
      running: { category: 'active', asks: { owner: 'required', questions: 'required', endReason: 'hidden' } },
      paused: { category: 'active', asks: { owner: 'required', endReason: 'hidden' } },
      ended: { category: 'retired', otherwise: 'read-only', asks: { endReason: 'required' } },
    },
    transitions: {
      start: { from: ['draft'], to: 'running', asks: ['questions', 'owner'] },
      pause: { from: ['running'], to: 'paused' },
      resume: { from: ['paused'], to: 'running' },
      revise: { from: ['running', 'paused'], to: 'draft' },
      end: { from: ['draft', 'running', 'paused'], to: 'ended', asks: ['endReason'] },
    },
  },
  header: { title: 'title', assignee: 'owner' },
  lists: {
    current: {
      columns: ['number', 'title', 'variant', 'state', 'share', 'gap', 'answerWithin', 'owner'],
      sort: 'title',
      where: { category: 'draft,active' },
    },
    mine: {
      columns: ['number', 'title', 'variant', 'state', 'share'],
      sort: 'title',
      where: { owner: 'me', category: 'draft,active' },
    },
    all: { columns: ['number', 'title', 'variant', 'state', 'owner', 'createdAt'], sort: '-createdAt' },
  },
  sorts: ['title', 'createdAt'],
  form: [
    { name: 'what', fields: ['title', 'purpose', 'owner', 'questions'] },
    { name: 'whom', fields: ['share', 'gap', 'answerWithin'] },
    { name: 'low', fields: ['lowAt', 'followUp', 'endReason'] },
  ],
  may: {
    read: staff,
    create: keepers,
    update: keepers,
    comment: staff,
    internal: staff,
    archive: role('administrator'),
  },
});
