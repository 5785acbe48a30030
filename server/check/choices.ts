import type { FieldEntry, RecordType, Registry } from '../../derive/registry.ts';
import { ownFields, toldFields } from '../../derive/table.ts';
import { quoted } from '../../fields/choice/choice.field.ts';
import { choicesOf } from '../../kernel/words.ts';
import type { Executor } from '../database/database.ts';
import { type Examined, type Finding, findingFrom } from './finding.ts';

const mend =
  'Nothing but Reeve writes these tables, and it takes only what is declared: see whether a choice was taken out of a declaration, or something else has written. Set the field to one of its choices.';

/** The fields of a table that hold something else than what they may be, as SQL over its alias `t`: what is wrong, row by row. */
const strays = (fields: Iterable<FieldEntry>): { readonly told: string; readonly any: string } | null => {
  const each = [...fields]
    .filter(({ kind }) => kind.name === 'choice')
    .map(({ name, column, field }) => ({ name, stray: `t."${column}" not in (${quoted(choicesOf(field))})` }));
  if (each.length === 0) return null;
  const told = each.map(({ name, stray }) => `case when ${stray} then ${quoted([` ${name}`])} else '' end`);
  return { told: told.join(' || '), any: each.map(({ stray }) => stray).join(' or ') };
};

const ofRecords = (type: RecordType): string | null => {
  const stray = strays([...ownFields(type), ...toldFields(type)]);
  return stray && `select t.number || ':' || ${stray.told} as example from "${type.table}" t where ${stray.any}`;
};

const ofLines = (type: RecordType): readonly string[] =>
  [...type.lines.values()].flatMap(({ name, table, fields }) => {
    const stray = strays(fields.values());
    if (!stray) return [];
    return [
      `select r.number || ', ' || ${quoted([name])} || ':' || ${stray.told} as example
       from "${table}" t join "${type.table}" r on r.id = t.owner where ${stray.any}`,
    ];
  });

/** Every choice is one of those that are declared. */
export async function examineChoices(executor: Executor, registry: Registry): Promise<Examined> {
  const findings: (readonly Finding[])[] = [];
  let looked = 0;
  for (const type of registry.types.values()) {
    const asked = [ofRecords(type) ?? [], ofLines(type)].flat();
    looked += asked.length;
    if (asked.length > 0)
      findings.push(
        await findingFrom(
          executor,
          `Values of ${type.plural} are none of their field's choices.`,
          mend,
          asked.join(' union all '),
        ),
      );
  }
  return { subject: 'tables with choices', looked, findings: findings.flat() };
}
