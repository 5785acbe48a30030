import { choice } from '../../../fields/choice/choice.field.ts';
import { choices } from '../../../fields/choices/choices.field.ts';
import { day } from '../../../fields/day/day.field.ts';
import { duration } from '../../../fields/duration/duration.field.ts';
import { number } from '../../../fields/number/number.field.ts';
import { reference } from '../../../fields/reference/reference.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { channels } from '../../../kernel/event.ts';
import { lines } from '../../../kernel/lines.ts';
import { allOf, anyOf, inState, mine, nobody, role } from '../../../kernel/permission.ts';
import { record } from '../../../kernel/record.ts';
import { timeMetrics } from '../../../kernel/time-metric.ts';
import { pauses, starts, stops } from '../../../methods/service-level/commitment.ts';
import { attachable } from '../../../traits/attachable.ts';
import { commentable } from '../../../traits/commentable.ts';
import { linkable } from '../../../traits/linkable.ts';
import { reviewed } from '../../../traits/reviewed.ts';
import { versioned } from '../../../traits/versioned.ts';

const priorities = ['P1', 'P2', 'P3', 'P4', 'P5'] as const;

const keepers = anyOf(role('service-level-manager'), role('administrator'));
const staff = anyOf(role('agent'), role('service-owner'), role('compliance-manager'), keepers);
/** A contact of the customer, about what was proposed to their organisation. */
const customer = allOf(role('key-contact'), mine('organisation'));
const shown = inState('proposed', 'agreed', 'in-force', 'superseded', 'ended');

/**
 * What one party promises another about services, and by how much: a service level agreement with a customer, an operational
 * level agreement between teams, an underpinning contract with a supplier (ITIL 4; ISO/IEC 20000-1, 8.3.3 and 8.3.4).
 */
export const agreement = record({
  name: 'agreement',
  prefix: 'AGR',
  traits: [commentable, linkable, attachable, versioned, reviewed],
  fields: {
    title: text({ required: true, search: 'A' }),
    scope: text({ as: 'markdown', search: 'C' }),
    provider: reference('organisation', { required: true }),
    customer: reference('organisation'),
    owner: reference('person'),
    calendar: reference('calendar'),
    serviceHours: text({ as: 'lines' }),
    zone: text({ default: 'my-zone' }),
    previous: reference('agreement', { fixed: true }),
    renewal: choice(['ends', 'renews', 'renews-when-confirmed'], { default: 'ends' }),
    noticeDays: number({ least: 0, most: 1_000, unit: 'days' }),
    agreedOn: day(),
    agreedForProviderBy: reference('person'),
    agreedForCustomerBy: reference('person'),
    declineReason: text({ as: 'lines' }),
    endReason: text({ as: 'lines' }),
    /** How many of its targets promise more than what it rests on allows. */
    beyond: number({ least: 0, default: 0 }),
    beyondReason: text({ as: 'lines' }),
    /** The review of which the owner was reminded. */
    remindedOf: day(),
  },
  variants: {
    'service-level': { fields: {} },
    'operational-level': { fields: { providingTeam: reference('team'), receivingTeam: reference('team') } },
    underpinning: { fields: { contractNumber: text({ search: 'B' }) } },
  },
  lines: {
    services: lines({ service: reference('service', { required: true, means: 'covers' }) }),
    targets: lines({
      metric: choice([...timeMetrics, 'availability', 'satisfaction', 'quality', 'first-contact-resolution', 'other'], {
        required: true,
      }),
      service: reference('service'),
      work: choice(['incident', 'request', 'case', 'problem', 'change', 'work-order']),
      priority: choice(priorities),
      channel: choice(channels),
      within: duration(),
      share: number({ least: 0, most: 100, decimals: 3, unit: '%' }),
      level: number({ decimals: 3 }),
      measure: reference('measure'),
      counted: choice(['service-hours', 'around-the-clock'], { default: 'service-hours', required: true }),
      period: choice(['month', 'quarter', 'year'], { default: 'month', required: true }),
      calendar: reference('calendar'),
      starts: choices(starts),
      stops: choices(stops),
      pauses: choices(pauses),
      reopened: choice(['resumes', 'stays-ended'], { default: 'resumes', required: true }),
      changes: choice(['count-from-start', 'count-from-change'], { default: 'count-from-start', required: true }),
      requirement: reference('requirement', { means: 'comes-from' }),
      origin: text(),
      remark: text(),
    }),
    steps: lines({
      at: number({ least: 1, most: 1_000, unit: '%', required: true }),
      metric: choice(timeMetrics),
      priority: choice(priorities),
      does: choice(['notify-assignee', 'notify-team-lead', 'notify-owner', 'notify', 'note', 'hand-over', 'raise'], {
        required: true,
      }),
      person: reference('person'),
      team: reference('team'),
    }),
    credits: lines({
      below: number({ least: 0, most: 100, decimals: 3, unit: '%', required: true }),
      credit: number({ least: 0, most: 100, decimals: 2, unit: '%', required: true }),
    }),
  },
  lifecycle: {
    initial: 'draft',
    states: {
      draft: { category: 'draft', asks: { agreedOn: 'hidden', endReason: 'hidden' } },
      proposed: { category: 'waiting', asks: { owner: 'required', inForceFrom: 'required', endReason: 'hidden' } },
      agreed: {
        category: 'planned',
        asks: { agreedOn: 'required', inForceFrom: 'required', agreedForCustomerBy: 'required', endReason: 'hidden' },
      },
      'in-force': {
        category: 'active',
        // What is agreed stands, its targets and credits included; who cares for it and when it is looked at again may change.
        otherwise: 'read-only',
        asks: {
          inForceFrom: 'required',
          owner: 'free',
          reviewedOn: 'free',
          reviewDue: 'free',
          remindedOf: 'free',
          beyond: 'free',
          endReason: 'hidden',
        },
      },
      superseded: { category: 'superseded', asks: { inForceUntil: 'required' } },
      ended: { category: 'retired', asks: { inForceUntil: 'required', endReason: 'required' } },
      withdrawn: { category: 'retired', asks: { endReason: 'required' } },
    },
    transitions: {
      propose: { from: ['draft'], to: 'proposed', asks: ['owner', 'inForceFrom'], clears: ['declineReason'] },
      revise: { from: ['proposed'], to: 'draft' },
      agree: {
        from: ['proposed'],
        to: 'agreed',
        asks: ['agreedOn', 'agreedForProviderBy', 'agreedForCustomerBy', 'inForceFrom', 'reviewDue'],
      },
      // Whoever is promised says so themselves: their name and the day stand in the agreement, and nobody else can set them so.
      accept: { from: ['proposed'], to: 'agreed', sets: { agreedOn: 'now', agreedForCustomerBy: 'me' } },
      decline: { from: ['proposed'], to: 'draft', asks: ['declineReason'], requires: ['declineReason'] },
      begin: { from: ['agreed'], to: 'in-force' },
      supersede: { from: ['in-force'], to: 'superseded', asks: ['inForceUntil'] },
      end: { from: ['in-force'], to: 'ended', asks: ['inForceUntil', 'endReason'] },
      withdraw: { from: ['draft', 'proposed', 'agreed'], to: 'withdrawn', asks: ['endReason'] },
    },
  },
  header: { title: 'title', assignee: 'owner', organisation: 'customer', due: 'reviewDue' },
  lists: {
    current: {
      columns: [
        'number',
        'title',
        'provider',
        'customer',
        'state',
        'edition',
        'inForceFrom',
        'inForceUntil',
        'reviewDue',
      ],
      sort: 'reviewDue',
      where: { category: 'active,planned' },
    },
    negotiated: {
      columns: ['number', 'title', 'customer', 'state', 'edition', 'owner', 'updatedAt'],
      sort: '-updatedAt',
      where: { category: 'draft,waiting' },
    },
    all: { columns: ['number', 'title', 'provider', 'customer', 'state', 'edition'], sort: 'title' },
  },
  sorts: ['title', 'reviewDue', 'updatedAt'],
  form: [
    { name: 'what', fields: ['title', 'provider', 'customer', 'scope', 'calendar', 'serviceHours', 'zone'] },
    { name: 'resting', fields: ['beyond', 'beyondReason'] },
    { name: 'care', fields: ['owner', 'reviewedOn', 'reviewDue', 'remindedOf'] },
    { name: 'term', fields: ['edition', 'previous', 'inForceFrom', 'inForceUntil', 'renewal', 'noticeDays'] },
    {
      name: 'outcome',
      fields: ['agreedOn', 'agreedForProviderBy', 'agreedForCustomerBy', 'declineReason', 'endReason'],
    },
  ],
  may: {
    read: anyOf(staff, allOf(mine('organisation'), shown)),
    create: keepers,
    update: keepers,
    comment: anyOf(staff, allOf(mine('organisation'), shown)),
    internal: staff,
    accept: customer,
    decline: customer,
    archive: role('administrator'),
  },
  // Whoever accepts says yes to what is written: the day it begins, who agreed and when are not theirs to set.
  fieldMay: {
    remindedOf: { update: nobody },
    // What suppliers promise us, and that we promise more, is ours to know.
    beyond: { read: staff, update: nobody },
    beyondReason: { read: staff },
    inForceFrom: { update: keepers },
    agreedOn: { update: keepers },
    agreedForProviderBy: { update: keepers },
    agreedForCustomerBy: { update: keepers },
  },
});
