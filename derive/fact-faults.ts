import type { Fact } from '../kernel/fact.ts';
import type { RecordType, Registry } from './registry.ts';

const linkedFaults = (registry: Registry, where: string, to: { type: string; where: object }): string[] => {
  const target = registry.types.get(to.type);
  if (!target) return [`${where} counts links to records of the type "${to.type}", which no practice declares.`];
  return Object.keys(to.where)
    .filter((field) => !target.fields.has(field))
    .map((field) => `${where} wants "${field}" of the ${target.name} at the other end, which it does not have.`);
};

const linesFaults = (type: RecordType, where: string, fact: Fact & { from: 'rows' | 'lines' }): string[] => {
  const lines = type.lines.get(fact.lines);
  if (!lines) return [`${where} wants the lines "${fact.lines}", which ${type.name} does not have.`];
  return (fact.from === 'rows' ? fact.fields : Object.keys(fact.where))
    .filter((field) => !lines.fields.has(field))
    .map((field) => `${where} wants "${field}" of the lines "${fact.lines}", which they do not have.`);
};

const referrersFaults = (
  registry: Registry,
  type: RecordType,
  where: string,
  { type: other, lines, field }: Fact & { from: 'referrers' },
): string[] => {
  const there = registry.types.get(other);
  const referring = (lines ? there?.lines.get(lines) : there)?.fields.get(field)?.field;
  return referring && 'to' in referring && referring.to === type.name
    ? []
    : [
        `${where} counts by "${[other, lines, field].filter(Boolean).join('.')}", which is no reference to ${type.name}.`,
      ];
};

/** What a rule or guard wants that is not there, with how to see where. */
export const factFaults = (registry: Registry, type: RecordType, where: string, fact: Fact): string[] => {
  if (fact.from === 'own' && !type.fields.has(fact.field))
    return [`${where} wants the field "${fact.field}", which ${type.name} does not have.`];
  if (fact.from === 'setting' && !registry.settings.has(fact.name))
    return [`${where} wants the setting "${fact.name}", which no practice declares.`];
  const unknown = fact.from === 'setting' ? (fact.at ?? []).find((field) => !type.fields.has(field)) : undefined;
  if (unknown) return [`${where} wants a setting by the field "${unknown}", which ${type.name} does not have.`];
  if (fact.from === 'links' && !registry.linkKinds.has(fact.kind))
    return [`${where} counts links of the kind "${fact.kind}", which no practice declares.`];
  if (fact.from === 'links' && fact.to) return linkedFaults(registry, where, fact.to);
  if (fact.from === 'rows' || fact.from === 'lines') return linesFaults(type, where, fact);
  if (fact.from === 'referrers') return referrersFaults(registry, type, where, fact);
  if (fact.from !== 'behind') return [];
  const reference = type.fields.get(fact.reference)?.field;
  const target = reference && 'to' in reference ? registry.types.get(String(reference.to)) : undefined;
  if (!target) return [`${where} looks behind "${fact.reference}", which is no reference of ${type.name}.`];
  return target.fields.has(fact.field)
    ? []
    : [`${where} wants "${fact.field}" of the ${target.name} behind "${fact.reference}", which it does not have.`];
};
