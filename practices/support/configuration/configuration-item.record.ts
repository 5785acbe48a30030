import { choice } from '../../../fields/choice/choice.field.ts';
import { day } from '../../../fields/day/day.field.ts';
import { quantity } from '../../../fields/quantity/quantity.field.ts';
import { reference } from '../../../fields/reference/reference.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { anyOf, mine, role } from '../../../kernel/permission.ts';
import { record } from '../../../kernel/record.ts';
import { attachable } from '../../../traits/attachable.ts';
import { commentable } from '../../../traits/commentable.ts';
import { linkable } from '../../../traits/linkable.ts';

const staff = anyOf(role('agent'), role('administrator'));
/** Whoever answers for a service looks at what it is made of. */
const oversight = anyOf(role('service-owner'), role('compliance-manager'));
const discovery = role('discovery');

/** Any component that needs to be managed in order to deliver a service (ITIL 4). Its class is its variant. */
export const configurationItem = record({
  name: 'configuration-item',
  prefix: 'CI',
  traits: [commentable, linkable, attachable],
  fields: {
    name: text({ required: true, search: 'A' }),
    description: text({ as: 'markdown', search: 'C' }),
    owner: reference('person'),
    organisation: reference('organisation'),
    site: reference('site'),
    usedBy: reference('person'),
    supportTeam: reference('team'),
    environment: choice(['production', 'test', 'development'], { default: 'production' }),
    installedOn: day(),
    verifiedOn: day(),
    serialNumber: text({ search: 'B' }),
    technology: reference('technology'),
  },
  variants: {
    server: {
      fields: {
        address: text({ search: 'B' }),
        operatingSystem: text(),
        memory: quantity(['MB', 'GB', 'TB']),
        processors: text(),
      },
    },
    workstation: { fields: { model: text({ search: 'C' }), operatingSystem: text(), warrantyUntil: day() } },
    'mobile-device': {
      fields: { model: text({ search: 'C' }), phoneNumber: text({ format: 'phone' }), warrantyUntil: day() },
    },
    'network-device': { fields: { address: text({ search: 'B' }), model: text({ search: 'C' }) } },
    equipment: { fields: { model: text({ search: 'C' }), warrantyUntil: day() } },
    application: {
      fields: {
        softwareVersion: text(),
        vendor: reference('organisation'),
        webAddress: text({ format: 'web-address' }),
      },
    },
    database: { fields: { softwareVersion: text() } },
    certificate: { fields: { issuer: text(), validUntil: day() } },
    other: { fields: {} },
  },
  lifecycle: {
    initial: 'planned',
    states: {
      planned: { category: 'planned' },
      'in-use': { category: 'active' },
      stored: { category: 'active' },
      retired: { category: 'retired' },
    },
    transitions: {
      commission: { from: ['planned', 'stored'], to: 'in-use', asks: ['site', 'usedBy'] },
      store: { from: ['planned', 'in-use'], to: 'stored', asks: ['site'], clears: ['usedBy'] },
      retire: { from: ['planned', 'in-use', 'stored'], to: 'retired', clears: ['usedBy'] },
      reinstate: { from: ['retired'], to: 'stored', asks: ['site'] },
      verify: { from: ['in-use'], to: 'in-use', sets: { verifiedOn: 'now' } },
    },
  },
  header: { title: 'name', requester: 'usedBy', assignee: 'owner', team: 'supportTeam' },
  lists: { all: { columns: ['number', 'name', 'state', 'environment', 'site', 'supportTeam'], sort: 'name' } },
  sorts: ['name'],
  form: [
    { name: 'what', fields: ['name', 'description', 'technology', 'serialNumber', 'environment'] },
    { name: 'care', fields: ['owner', 'supportTeam', 'verifiedOn'] },
    { name: 'where', fields: ['organisation', 'site', 'usedBy', 'installedOn'] },
  ],
  may: {
    read: anyOf(staff, oversight, discovery, mine('requester')),
    create: staff,
    update: staff,
    comment: staff,
    internal: staff,
    verify: anyOf(staff, discovery),
    archive: role('administrator'),
  },
});
