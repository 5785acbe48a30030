import { choice } from '../../../fields/choice/choice.field.ts';
import { day } from '../../../fields/day/day.field.ts';
import { number } from '../../../fields/number/number.field.ts';
import { reference } from '../../../fields/reference/reference.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { yesNo } from '../../../fields/yes-no/yes-no.field.ts';
import { lines } from '../../../kernel/lines.ts';
import { allOf, anyOf, inState, mine, nobody, not, role } from '../../../kernel/permission.ts';
import { record } from '../../../kernel/record.ts';
import { attachable } from '../../../traits/attachable.ts';
import { commentable } from '../../../traits/commentable.ts';
import { linkable } from '../../../traits/linkable.ts';
import { reviewed } from '../../../traits/reviewed.ts';
import { shared } from '../../../traits/shared.ts';

const keepers = anyOf(role('agent'), role('team-lead'), role('service-owner'), role('administrator'));
const staff = anyOf(keepers, role('technician'), role('dispatcher'));
export const readers = anyOf(staff, inState('public'), allOf(mine('reader'), inState('published')));
/** Four eyes: whoever keeps it does not publish it. */
const another = anyOf(role('administrator'), allOf(keepers, not(mine('assignee'))));

/** What is known and worth reading again: how something is done, what is asked often, how we work. */
export const article = record({
  name: 'article',
  prefix: 'KNW',
  traits: [commentable, linkable, attachable, reviewed, shared],
  fields: {
    title: text({ required: true, search: 'A' }),
    body: text({ as: 'markdown', search: 'C' }),
    kind: choice(['how-to', 'question', 'reference', 'instruction'], { default: 'how-to', required: true }),
    language: choice(['en', 'de'], { default: 'en', required: true }),
    translationOf: reference('article'),
    service: reference('service', { means: 'documents' }),
    keywords: text({ search: 'B' }),
    owner: reference('person', { default: 'me' }),
    helpful: number({ decidedBy: 'helpful' }),
    unhelpful: number({ decidedBy: 'unhelpful' }),
    remindedOf: day(),
    retireReason: text({ as: 'lines' }),
  },
  lines: {
    ratings: lines({ person: reference('person'), helped: yesNo({ required: true }), on: day() }, { most: 2_000 }),
  },
  lifecycle: {
    initial: 'draft',
    states: {
      draft: { category: 'draft', asks: { retireReason: 'hidden' } },
      'in-review': { category: 'open', asks: { body: 'required', owner: 'required', retireReason: 'hidden' } },
      published: { category: 'active', asks: { body: 'required', owner: 'required', retireReason: 'hidden' } },
      public: { category: 'active', asks: { body: 'required', owner: 'required', retireReason: 'hidden' } },
      retired: { category: 'retired', otherwise: 'read-only', asks: { retireReason: 'required' } },
    },
    transitions: {
      submit: { from: ['draft'], to: 'in-review', asks: ['owner'] },
      publish: {
        from: ['in-review', 'public'],
        to: 'published',
        asks: ['sharedWith', 'reviewDue'],
        sets: { reviewedOn: 'now' },
      },
      'publish-to-all': {
        from: ['in-review', 'published'],
        to: 'public',
        asks: ['reviewDue'],
        sets: { reviewedOn: 'now' },
      },
      return: { from: ['in-review'], to: 'draft' },
      revise: { from: ['published', 'public'], to: 'draft' },
      retire: { from: ['draft', 'published', 'public'], to: 'retired', asks: ['retireReason'] },
      reinstate: { from: ['retired'], to: 'draft', clears: ['retireReason'] },
    },
  },
  header: { title: 'title', assignee: 'owner', due: 'reviewDue' },
  lists: {
    current: {
      columns: ['number', 'title', 'kind', 'language', 'service', 'helpful', 'unhelpful', 'reviewDue'],
      sort: 'title',
      where: { category: 'active' },
    },
    review: {
      columns: ['number', 'title', 'kind', 'owner', 'updatedAt'],
      sort: 'updatedAt',
      where: { state: 'in-review' },
    },
    mine: {
      columns: ['number', 'title', 'state', 'helpful', 'unhelpful', 'reviewDue'],
      sort: 'reviewDue',
      where: { owner: 'me', category: 'draft,open,active' },
    },
    all: { columns: ['number', 'title', 'state', 'kind', 'service', 'owner', 'updatedAt'], sort: '-updatedAt' },
  },
  sorts: ['title', 'updatedAt', 'reviewDue'],
  form: [
    { name: 'what', fields: ['title', 'body', 'kind', 'language', 'translationOf', 'service', 'keywords'] },
    { name: 'care', fields: ['owner', 'reviewedOn', 'reviewDue', 'remindedOf', 'retireReason'] },
    { name: 'readers', fields: ['sharedWith', 'helpful', 'unhelpful', 'ratings'] },
  ],
  may: {
    read: readers,
    create: keepers,
    update: keepers,
    comment: staff,
    internal: staff,
    archive: role('administrator'),
    publish: another,
    'publish-to-all': another,
  },
  fieldMay: {
    sharedWith: { read: staff },
    ratings: { read: staff, update: role('administrator') },
    remindedOf: { read: staff, update: nobody },
    owner: { read: staff },
  },
});
