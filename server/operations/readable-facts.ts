import { fieldPermission, type RecordType, targetOf } from '../../derive/registry.ts';
import type { Fact } from '../../kernel/fact.ts';
import { decide } from '../../kernel/permission.ts';
import type { Call } from './call.ts';

type Values = Readonly<Record<string, unknown>>;

/** Whether what a fact stands on may be read: the field or lines on this record, the field behind a reference on all of its type. */
const mayKnow = (call: Call, type: RecordType, fact: Fact | undefined, hidden: ReadonlySet<string>): boolean => {
  if (!fact) return hidden.size === 0;
  if (fact.from === 'own') return !hidden.has(fact.field);
  if (fact.from === 'setting') return !(fact.at ?? []).some((field) => hidden.has(field));
  if (fact.from === 'lines' || fact.from === 'rows') return !hidden.has(fact.lines);
  if (fact.from !== 'behind') return true;
  const target = targetOf(call.house.registry, type.fields.get(fact.reference));
  return !hidden.has(fact.reference) && decide(fieldPermission(target, fact.field, 'read'), call.actor) === true;
};

/** The facts behind a decided field as far as the actor may read what they stand on; the others are left out. */
export const readableFacts = (
  call: Call,
  type: RecordType,
  decided: string,
  facts: Values,
  hidden: ReadonlySet<string>,
): Values => {
  const declared = type.rules.find(({ rule }) => rule.decides === decided)?.rule.facts;
  return Object.fromEntries(Object.entries(facts).filter(([name]) => mayKnow(call, type, declared?.[name], hidden)));
};
