import { humanise } from '../kernel/field.ts';
import { remarkKinds } from './import-remark.ts';
import type { FieldEntry, RecordType, Registry } from './registry.ts';

const written = (type: RecordType): readonly FieldEntry[] =>
  [...type.fields.values()].filter(({ base, name }) => !base && name !== 'variant');

const choicesOf = (entry: FieldEntry): string => {
  const { choices } = entry.field as { readonly choices?: readonly string[] };
  return choices ? choices.join(', ') : entry.kind.name === 'reference' ? `a ${entry.to}, by its name` : '';
};

const rowOf = (type: RecordType, entry: FieldEntry): string => {
  const word = type.words['en']?.fields?.[entry.name];
  const label = (typeof word === 'string' ? word : word?.label) ?? humanise(entry.name);
  return `| ${entry.name} | ${label} | ${entry.kind.name}${entry.field.required ? ', required' : ''} | ${choicesOf(entry)} |`;
};

const sectionOf = (type: RecordType): string => `## ${type.name}

${type.states.size > 0 ? `States: ${[...type.states.keys()].join(', ')}.\n\n` : ''}${type.variants.length > 0 ? `Variants: ${type.variants.join(', ')}.\n\n` : ''}| field | label | kind | values |
|---|---|---|---|
${written(type)
  .map((entry) => rowOf(type, entry))
  .join('\n')}
`;

const introduction = `# What a mapping can fill

Generated from the declarations by bin/generate.ts. Do not edit.

\`reeve import <type> <file> --map map.json\` reads CSV or JSON, plain or .gz, by a mapping that is data. Without a mapping the
columns must be called as the fields below, and one of sourceKey, key, id or number says which record a row is.

| in a mapping | says |
|---|---|
| name, about | what it is called, and for whom |
| record, source, key, number | what the rows are, where they come from, the column by which one is known again, the column of the number that is kept |
| unknown | cells that say "not known", as "?" |
| moments | how moments are written, \`iso\` or a pattern as \`d/M/yyyy HH:mm\`, and the time zone of those that name none |
| history | for a log: the columns of when a row happened (at) and by whom (by), when and by whom the record was opened, which column counts its updates |
| state | the column of the state, and what each word becomes: a state, with values of fields that go with it |
| fields | field → column, text ("{category}, {symptom}") or constant; values for cells that are written otherwise; of: each row, the first or the last; create: what is named and missing is made, with these values |
| added | fields that the record has not; they become fields of your own |
| stated | fields that hold counters of the log, shown beside what the activity says |
| left | columns left out on purpose, each with the reason |

An example is server/import/maps/incident-event-log.json. Rows that cannot be taken are written, each with the reason, into a file
that can be mended and imported again. What is odd but can be kept is kept, marked and counted:

${Object.entries(remarkKinds)
  .map(([kind, sentence]) => `- ${kind}: ${sentence}`)
  .join('\n')}
`;

/** What a mapping may say and which fields it can fill, for people who write one. */
export const importMapDocument = (registry: Registry): string =>
  `${[introduction, ...[...registry.types.values()].map(sectionOf)].join('\n')}`;
