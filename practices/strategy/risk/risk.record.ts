import { choice } from '../../../fields/choice/choice.field.ts';
import { day } from '../../../fields/day/day.field.ts';
import { money } from '../../../fields/money/money.field.ts';
import { number } from '../../../fields/number/number.field.ts';
import { reference } from '../../../fields/reference/reference.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { lines } from '../../../kernel/lines.ts';
import { anyOf, mine, nobody, role } from '../../../kernel/permission.ts';
import { record } from '../../../kernel/record.ts';
import { riskLevels } from '../../../methods/risk-matrix/risk-matrix.ts';
import { attachable } from '../../../traits/attachable.ts';
import { commentable } from '../../../traits/commentable.ts';
import { linkable } from '../../../traits/linkable.ts';
import { reviewed } from '../../../traits/reviewed.ts';

const keepers = anyOf(role('risk-manager'), role('strategy-manager'), role('administrator'));
const leads = anyOf(keepers, role('service-owner'), role('team-lead'), role('manager'));
const grade = number({ least: 1, most: 6 });

/** What may happen, because of what, and what it would do to us; how grave it is and what is done about it (ISO 31000, ITIL 4 risk). */
export const risk = record({
  name: 'risk',
  prefix: 'RSK',
  traits: [commentable, linkable, attachable, reviewed],
  fields: {
    event: text({ required: true, search: 'A' }),
    cause: text({ as: 'lines', search: 'C' }),
    vulnerability: text({ as: 'lines', search: 'C' }),
    consequence: text({ as: 'lines', search: 'C' }),
    area: choice(
      [
        'strategic',
        'financial',
        'operational',
        'technical',
        'security',
        'supplier',
        'people',
        'legal',
        'environmental',
      ],
      { default: 'operational', required: true },
    ),
    service: reference('service'),
    owner: reference('person'),
    inherentLikelihood: grade,
    inherentImpact: grade,
    inherentLevel: choice(riskLevels, { decidedBy: 'inherentLevel' }),
    likelihood: grade,
    impact: grade,
    level: choice(riskLevels, { decidedBy: 'level' }),
    residualLikelihood: grade,
    residualImpact: grade,
    residualLevel: choice(riskLevels, { decidedBy: 'residualLevel' }),
    response: choice(['avoid', 'reduce', 'transfer', 'accept']),
    acceptedBy: reference('person'),
    acceptedUntil: day(),
    acceptanceReason: text({ as: 'lines' }),
    /** The end of an acceptance of which the owner was reminded. */
    remindedOf: day(),
    closingReason: text({ as: 'lines' }),
  },
  lines: {
    treatments: lines({
      treatment: text({ required: true }),
      who: reference('person'),
      due: day(),
      cost: money(),
      state: choice(['planned', 'under-way', 'done', 'dropped'], { default: 'planned', required: true }),
    }),
  },
  lifecycle: {
    initial: 'identified',
    states: {
      identified: {
        category: 'open',
        asks: { acceptedBy: 'hidden', acceptedUntil: 'hidden', closingReason: 'hidden' },
      },
      assessed: {
        category: 'open',
        asks: {
          owner: 'required',
          level: 'required',
          acceptedBy: 'hidden',
          acceptedUntil: 'hidden',
          closingReason: 'hidden',
        },
      },
      treated: {
        category: 'open',
        asks: {
          owner: 'required',
          level: 'required',
          response: 'required',
          treatments: 'required',
          residualLevel: 'required',
          acceptedBy: 'hidden',
          acceptedUntil: 'hidden',
          closingReason: 'hidden',
        },
      },
      accepted: {
        category: 'active',
        asks: {
          owner: 'required',
          level: 'required',
          acceptedBy: 'required',
          acceptedUntil: 'required',
          acceptanceReason: 'required',
          closingReason: 'hidden',
        },
      },
      closed: { category: 'closed', otherwise: 'read-only' },
    },
    transitions: {
      assess: { from: ['identified'], to: 'assessed', asks: ['owner', 'likelihood', 'impact'] },
      treat: {
        from: ['assessed', 'accepted'],
        to: 'treated',
        asks: ['response', 'treatments', 'residualLikelihood', 'residualImpact', 'reviewDue'],
        clears: ['acceptedBy', 'acceptedUntil', 'acceptanceReason', 'remindedOf'],
      },
      accept: {
        from: ['assessed', 'treated'],
        to: 'accepted',
        asks: ['acceptedUntil', 'acceptanceReason'],
        sets: { acceptedBy: 'me' },
      },
      reassess: {
        from: ['treated', 'accepted', 'closed'],
        to: 'assessed',
        asks: ['likelihood', 'impact'],
        clears: ['acceptedBy', 'acceptedUntil', 'acceptanceReason', 'remindedOf', 'closingReason'],
      },
      close: {
        from: ['identified', 'assessed', 'treated', 'accepted'],
        to: 'closed',
        asks: ['closingReason'],
        requires: ['closingReason'],
      },
    },
  },
  header: { title: 'event', assignee: 'owner', due: 'reviewDue' },
  lists: {
    current: {
      columns: ['number', 'event', 'area', 'state', 'level', 'residualLevel', 'response', 'owner', 'reviewDue'],
      sort: '-level',
      where: { category: 'open,active' },
    },
    mine: {
      columns: ['number', 'event', 'state', 'level', 'residualLevel', 'response', 'reviewDue'],
      sort: '-level',
      where: { owner: 'me', category: 'open,active' },
    },
    accepted: {
      columns: ['number', 'event', 'level', 'acceptedBy', 'acceptedUntil', 'owner'],
      sort: 'acceptedUntil',
      where: { state: 'accepted' },
    },
    all: { columns: ['number', 'event', 'area', 'state', 'level', 'service', 'owner'], sort: '-level' },
  },
  sorts: ['level', 'acceptedUntil', 'reviewDue'],
  form: [
    { name: 'what', fields: ['event', 'cause', 'vulnerability', 'consequence', 'area', 'service', 'owner'] },
    {
      name: 'gravity',
      fields: [
        'inherentLikelihood',
        'inherentImpact',
        'inherentLevel',
        'likelihood',
        'impact',
        'level',
        'residualLikelihood',
        'residualImpact',
        'residualLevel',
      ],
    },
    { name: 'response', fields: ['response', 'treatments', 'reviewedOn', 'reviewDue'] },
    {
      name: 'outcome',
      fields: ['acceptedBy', 'acceptedUntil', 'acceptanceReason', 'remindedOf', 'closingReason'],
    },
  ],
  may: {
    read: anyOf(leads, mine('assignee')),
    create: anyOf(leads, role('agent')),
    update: anyOf(keepers, mine('assignee')),
    comment: anyOf(leads, mine('assignee')),
    internal: anyOf(leads, mine('assignee')),
    archive: role('administrator'),
  },
  fieldMay: { acceptedBy: { update: nobody }, remindedOf: { update: nobody } },
});
