import { choice } from '../../../fields/choice/choice.field.ts';
import { moment } from '../../../fields/moment/moment.field.ts';
import { number } from '../../../fields/number/number.field.ts';
import { reference } from '../../../fields/reference/reference.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { yesNo } from '../../../fields/yes-no/yes-no.field.ts';
import { lines } from '../../../kernel/lines.ts';
import { allOf, anyOf, inState, mine, nobody, role } from '../../../kernel/permission.ts';
import { record } from '../../../kernel/record.ts';
import { linkable } from '../../../traits/linkable.ts';
import { questionKinds } from './kinds.ts';

const asked = mine('requester');
const readers = anyOf(
  role('team-lead'),
  role('service-owner'),
  role('manager'),
  role('service-level-manager'),
  role('quality-manager'),
  role('measurement-manager'),
  role('administrator'),
);
const over = inState('answered', 'lapsed', 'declined');

const unanswered = { answeredAt: 'hidden', score: 'hidden', satisfied: 'hidden', low: 'hidden' } as const;
const unsaid = { ...unanswered, recommends: 'hidden', promotion: 'hidden' } as const;

/** One person's answer to a survey: they are invited, and answer, decline or let it be. Who worked for them is not kept: it judges a service. */
export const surveyResponse = record({
  name: 'survey-response',
  prefix: 'SRR',
  traits: [linkable],
  fields: {
    title: text({ required: true, search: 'A', fixed: true }),
    survey: reference('survey', { required: true, fixed: true }),
    respondent: reference('person', { required: true, fixed: true }),
    service: reference('service', { fixed: true }),
    servedBy: reference('team', { fixed: true }),
    organisation: reference('organisation', { fixed: true }),
    answerBy: moment({ required: true, fixed: true }),
    answeredAt: moment(),
    /** Which time of which survey, about what: nobody is asked twice for it. */
    occasion: text({ unique: true, fixed: true }),
    asAsked: text({ as: 'lines', decidedBy: 'as-asked' }),
    score: number({ decimals: 2, decidedBy: 'score' }),
    satisfied: yesNo({ decidedBy: 'satisfied' }),
    low: yesNo({ decidedBy: 'low' }),
    recommends: number({ decidedBy: 'recommends' }),
    promotion: number({ decidedBy: 'promotion' }),
  },
  lines: {
    answers: lines(
      {
        question: text({ required: true }),
        kind: choice(questionKinds, { default: 'score', required: true }),
        mandatory: yesNo({ default: false }),
        score: number({ least: 0, most: 10 }),
        yes: yesNo(),
        words: text({ as: 'lines', most: 2_000 }),
      },
      { most: 20 },
    ),
  },
  lifecycle: {
    initial: 'invited',
    states: {
      invited: { category: 'open', asks: unsaid },
      answered: { category: 'closed', asks: { answers: 'required' }, otherwise: 'read-only' },
      declined: { category: 'closed', asks: unsaid, otherwise: 'read-only' },
      lapsed: { category: 'closed', asks: unsaid, otherwise: 'read-only' },
    },
    transitions: {
      answer: { from: ['invited'], to: 'answered', asks: ['answers'], sets: { answeredAt: 'now' }, inPanel: true },
      decline: { from: ['invited'], to: 'declined', inPanel: true },
      lapse: { from: ['invited'], to: 'lapsed' },
    },
  },
  header: { title: 'title', requester: 'respondent', due: 'answerBy' },
  lists: {
    mine: {
      columns: ['number', 'title', 'answerBy', 'createdAt'],
      sort: 'answerBy',
      where: { respondent: 'me', state: 'invited' },
    },
    low: {
      columns: ['number', 'title', 'score', 'recommends', 'respondent', 'service', 'servedBy', 'answeredAt'],
      sort: '-answeredAt',
      where: { low: 'yes', state: 'answered' },
    },
    answered: {
      columns: ['number', 'title', 'score', 'recommends', 'respondent', 'organisation', 'service', 'answeredAt'],
      sort: '-answeredAt',
      where: { state: 'answered' },
    },
    all: { columns: ['number', 'title', 'survey', 'state', 'service', 'servedBy', 'answerBy'], sort: '-createdAt' },
  },
  sorts: ['answeredAt', 'answerBy', 'createdAt'],
  form: [
    { name: 'asked', fields: ['title', 'survey', 'respondent', 'answerBy', 'answeredAt'] },
    { name: 'about', fields: ['service', 'servedBy', 'organisation'] },
    {
      name: 'outcome',
      fields: ['score', 'satisfied', 'low', 'recommends', 'promotion', 'answers', 'asAsked', 'occasion'],
    },
  ],
  may: {
    read: anyOf(asked, allOf(readers, over)),
    create: nobody,
    update: nobody,
    archive: role('administrator'),
    // Nobody answers for another.
    answer: asked,
    decline: asked,
    lapse: nobody,
  },
  fieldMay: {
    survey: { read: readers },
    asAsked: { read: readers },
    occasion: { read: readers },
    satisfied: { read: readers },
    low: { read: readers },
    promotion: { read: readers },
  },
});
