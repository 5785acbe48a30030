import { choice } from '../../../fields/choice/choice.field.ts';
import { day } from '../../../fields/day/day.field.ts';
import { moment } from '../../../fields/moment/moment.field.ts';
import { reference } from '../../../fields/reference/reference.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { yesNo } from '../../../fields/yes-no/yes-no.field.ts';
import { lines } from '../../../kernel/lines.ts';
import { anyOf, role } from '../../../kernel/permission.ts';
import { record } from '../../../kernel/record.ts';
import { assignable } from '../../../traits/assignable.ts';
import { attachable } from '../../../traits/attachable.ts';
import { checklisted } from '../../../traits/checklisted.ts';
import { commentable } from '../../../traits/commentable.ts';
import { linkable } from '../../../traits/linkable.ts';
import { watchable } from '../../../traits/watchable.ts';

const managers = anyOf(role('release-manager'), role('change-manager'), role('administrator'));
const staff = anyOf(role('agent'), role('team-lead'), role('service-owner'), managers);

const ahead = { wentLiveAt: 'hidden', earlyLifeUntil: 'free', conclusion: 'hidden' } as const;

/** A version of a service or of what it is made of, that is put into use as a whole (ITIL 4: release management). */
export const release = record({
  name: 'release',
  prefix: 'REL',
  traits: [assignable, commentable, linkable, attachable, watchable, checklisted],
  fields: {
    title: text({ required: true, search: 'A' }),
    release: text({ most: 40, search: 'A' }),
    kind: choice(['major', 'minor', 'emergency'], { default: 'minor', required: true }),
    service: reference('service', { required: true, means: 'delivers' }),
    summary: text({ as: 'markdown', search: 'C' }),
    goLiveAt: moment(),
    backOutPlan: text({ as: 'markdown' }),
    backOutTrigger: text({ as: 'lines' }),
    noGo: text({ as: 'lines' }),
    decidedBy: reference('person'),
    wentLiveAt: moment(),
    earlyLifeUntil: day(),
    conclusion: text({ as: 'markdown', search: 'C' }),
  },
  lines: {
    votes: lines({
      area: text({ required: true }),
      person: reference('person', { required: true }),
      vote: choice(['go', 'no-go']),
      remark: text(),
      votedAt: moment(),
    }),
    runSheet: lines({
      step: text({ required: true }),
      person: reference('person'),
      planned: moment(),
      actual: moment(),
      hold: yesNo(),
    }),
  },
  lifecycle: {
    initial: 'planned',
    states: {
      planned: { category: 'draft', asks: { ...ahead, noGo: 'hidden', decidedBy: 'hidden' } },
      building: { category: 'open', asks: { ...ahead, release: 'required' } },
      testing: { category: 'open', asks: { ...ahead, release: 'required' } },
      deciding: { category: 'waiting', asks: { ...ahead, goLiveAt: 'required', backOutPlan: 'required' } },
      cleared: {
        category: 'planned',
        asks: { ...ahead, goLiveAt: 'required', backOutPlan: 'read-only', votes: 'read-only', noGo: 'hidden' },
      },
      live: { category: 'open', asks: { votes: 'read-only', earlyLifeUntil: 'required', noGo: 'hidden' } },
      closed: { category: 'closed', asks: { conclusion: 'required' }, otherwise: 'read-only' },
      'backed-out': { category: 'closed', asks: { conclusion: 'required' }, otherwise: 'read-only' },
      cancelled: { category: 'closed', otherwise: 'read-only' },
    },
    transitions: {
      build: { from: ['planned'], to: 'building', asks: ['release'] },
      test: { from: ['building'], to: 'testing' },
      decide: { from: ['testing'], to: 'deciding', asks: ['goLiveAt', 'backOutPlan', 'backOutTrigger', 'votes'] },
      clear: { from: ['deciding'], to: 'cleared', asks: ['votes'], clears: ['noGo'], sets: { decidedBy: 'me' } },
      hold: {
        from: ['deciding', 'cleared'],
        to: 'testing',
        asks: ['noGo', 'votes'],
        requires: ['noGo'],
        sets: { decidedBy: 'me' },
      },
      'go-live': { from: ['cleared'], to: 'live', asks: ['earlyLifeUntil'], sets: { wentLiveAt: 'now' } },
      'back-out': { from: ['cleared', 'live'], to: 'backed-out', asks: ['conclusion'] },
      close: { from: ['live'], to: 'closed', asks: ['conclusion'] },
      cancel: { from: ['planned', 'building', 'testing', 'deciding'], to: 'cancelled' },
    },
  },
  header: { title: 'title', due: 'goLiveAt' },
  lists: {
    current: {
      columns: ['number', 'title', 'release', 'kind', 'state', 'service', 'goLiveAt', 'assignee'],
      sort: 'goLiveAt',
      where: { category: 'draft,open,waiting,planned' },
    },
    mine: {
      columns: ['number', 'title', 'release', 'state', 'goLiveAt'],
      sort: 'goLiveAt',
      where: { assignee: 'me', category: 'draft,open,waiting,planned' },
    },
    all: { columns: ['number', 'title', 'release', 'state', 'service', 'wentLiveAt'], sort: '-createdAt' },
  },
  sorts: ['goLiveAt', 'createdAt'],
  form: [
    { name: 'what', fields: ['title', 'release', 'kind', 'service', 'summary', 'team', 'assignee'] },
    { name: 'readiness', fields: ['goLiveAt', 'checklist', 'votes', 'decidedBy', 'noGo'] },
    { name: 'running', fields: ['runSheet', 'backOutPlan', 'backOutTrigger'] },
    { name: 'life', fields: ['wentLiveAt', 'earlyLifeUntil', 'conclusion'] },
  ],
  may: {
    read: anyOf(staff, role('technician'), role('manager')),
    create: staff,
    update: staff,
    comment: staff,
    internal: staff,
    archive: role('administrator'),
    clear: managers,
    hold: managers,
    'go-live': managers,
    'back-out': managers,
    close: managers,
    cancel: managers,
  },
  fieldMay: { decidedBy: { update: managers } },
});
