import { reference } from '../../../fields/reference/reference.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { anyOf, mine, role } from '../../../kernel/permission.ts';
import { practice } from '../../../kernel/practice.ts';
import { record } from '../../../kernel/record.ts';
import { words } from '../../../kernel/words.ts';

/** A key of ours, and in whose hands it is. */
const key = record({
  name: 'key',
  prefix: 'KEY',
  fields: {
    opens: text({ required: true, search: 'A' }),
    site: reference('site', { required: true }),
    holder: reference('person'),
  },
  header: { title: 'opens', assignee: 'holder' },
  lists: { all: { columns: ['number', 'opens', 'site', 'holder'], sort: '-createdAt' } },
  form: [{ name: 'key', fields: ['opens', 'site', 'holder'] }],
  may: { read: anyOf(role('agent'), mine('assignee')), create: role('agent'), update: role('agent') },
});

export const keyPractice = practice({
  name: 'key',
  stage: 'support',
  words: {
    en: { name: 'Keys', help: 'In whose hands our keys are.' },
    de: { name: 'Schlüssel', help: 'In wessen Händen unsere Schlüssel sind.' },
  },
  needs: ['people', 'organisation'],
  records: [
    {
      record: key,
      words: words<typeof key>({
        en: { name: 'Key', plural: 'Keys', help: 'A key of ours.', sections: { key: 'Key' }, lists: { all: 'All' } },
        de: {
          name: 'Schlüssel',
          plural: 'Schlüssel',
          help: 'Ein Schlüssel von uns.',
          fields: { opens: 'Öffnet', site: 'Standort', holder: 'Bei' },
          sections: { key: 'Schlüssel' },
          lists: { all: 'Alle' },
        },
      }),
    },
  ],
});
