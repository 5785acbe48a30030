import { type RecordType, targetOf } from '../../derive/registry.ts';
import { fieldValue, linesHolding, linesWith, type Stored } from '../../derive/row.ts';
import type { Story } from '../../derive/story.ts';
import type { Fact, Facts } from '../../kernel/fact.ts';
import type { Call } from './call.ts';
import { settingValue } from './facts.ts';

/** Values behind references that rules want, fetched once for the batch. */
export async function behindFacts(
  call: Call,
  type: RecordType,
  stories: readonly Story[],
): Promise<(facts: Facts, stored: Stored) => Readonly<Record<string, unknown>>> {
  const wanted = type.rules
    .flatMap(({ rule }) => Object.values(rule.facts))
    .filter((fact): fact is Fact & { from: 'behind' } => fact.from === 'behind');
  const known = new Map<string, unknown>();
  for (const fact of wanted) {
    const target = targetOf(call.house.registry, type.fields.get(fact.reference));
    const ids = [
      ...new Set(
        stories
          .flatMap(({ steps }) => steps.map((step) => step.values?.[fact.reference]))
          .filter((id): id is string => typeof id === 'string'),
      ),
    ];
    const rows = await call.executor.run<{ id: string; value: unknown }>(
      `select id, ${target.fields.get(fact.field)?.column} as value from "${target.table}" where id = any($1::uuid[])`,
      [ids],
    );
    for (const row of rows) known.set(`${fact.reference} ${fact.field} ${row.id}`, row.value);
  }
  const value = (fact: Fact, stored: Stored): unknown => {
    if (fact.from === 'own' || fact.from === 'base') return fieldValue(stored, fact.field);
    if (fact.from === 'lines') return linesHolding(stored, fact.lines, fact.where);
    if (fact.from === 'rows') return linesWith(stored, fact.lines, fact.fields);
    if (fact.from === 'setting') return settingValue(call, fact, stored);
    if (fact.from === 'behind')
      return known.get(`${fact.reference} ${fact.field} ${String(stored.values[fact.reference])}`) ?? null;
    return fact.from === 'links' || fact.from === 'referrers' ? 0 : null;
  };
  return (facts, stored) =>
    Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, value(fact, stored)]));
}
