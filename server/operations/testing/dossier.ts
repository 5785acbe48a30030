import { choice } from '../../../fields/choice/choice.field.ts';
import { choices } from '../../../fields/choices/choices.field.ts';
import { reference } from '../../../fields/reference/reference.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { lines } from '../../../kernel/lines.ts';
import { anyOf, mine, role } from '../../../kernel/permission.ts';
import { practice } from '../../../kernel/practice.ts';
import { record } from '../../../kernel/record.ts';
import { rule } from '../../../kernel/rule.ts';
import { words } from '../../../kernel/words.ts';

const staff = anyOf(role('agent'), role('administrator'));

/** A record with everything that not everybody who sees it may see: a field, lines, a field for the assignee alone, a value decided from a hidden one. */
const dossier = record({
  name: 'dossier',
  prefix: 'DOS',
  fields: {
    title: text({ required: true }),
    requester: reference('person', { default: 'me' }),
    assignee: reference('person'),
    suspicion: choice(['none', 'slight', 'strong']),
    handling: choice(['usual', 'careful'], { decidedBy: 'handling' }),
    diary: text(),
    labels: choices(['red', 'green', 'blue']),
    marks: choices(['one', 'two'], { decidedBy: 'marks', overridable: true }),
  },
  lines: { witnesses: lines({ name: text({ required: true }) }) },
  may: { read: anyOf(staff, mine('requester')), create: true, update: anyOf(staff, mine('requester')) },
  fieldMay: {
    suspicion: { read: staff },
    witnesses: { read: staff },
    diary: { read: mine('assignee') },
  },
});

const handling = rule<typeof dossier>()({
  decides: 'handling',
  facts: (about) => ({ suspicion: about.own('suspicion') }),
  decide: ({ suspicion }) => ({ value: suspicion === 'strong' ? 'careful' : 'usual', because: 'suspicion' }),
});

const marks = rule<typeof dossier>()({
  decides: 'marks',
  facts: (about) => ({ title: about.own('title') }),
  decide: () => ({ value: ['one'], because: 'always' }),
});

const name = { name: 'Dossier', plural: 'Dossiers', help: 'Something not everybody sees whole.' };

export const dossierPractice = practice({
  name: 'dossier',
  stage: 'operate',
  words: { en: { name: 'Dossiers', help: name.help }, de: { name: 'Akten', help: name.help } },
  records: [
    {
      record: dossier,
      rules: { handling, marks },
      words: words<typeof dossier>({
        en: { ...name, reasons: { suspicion: 'Suspicion is {suspicion}', always: 'Always' } },
        de: {
          ...name,
          fields: {
            title: 'Titel',
            requester: 'Wer',
            assignee: 'Durch',
            suspicion: 'Verdacht',
            handling: 'Umgang',
            diary: 'Tagebuch',
            labels: 'Farben',
            marks: 'Zeichen',
          },
          choices: {
            suspicion: { none: 'kein', slight: 'leicht', strong: 'stark' },
            handling: { usual: 'üblich', careful: 'sorgsam' },
            labels: { red: 'rot', green: 'grün', blue: 'blau' },
            marks: { one: 'eins', two: 'zwei' },
          },
          lines: { witnesses: { label: 'Zeugen', fields: { name: 'Name' } } },
          reasons: { suspicion: 'Verdacht: {suspicion}', always: 'Immer' },
        },
      }),
    },
  ],
  needs: ['people'],
});
