import { before } from '../kernel/lifecycle.ts';
import type { Permission, RowPart } from '../kernel/permission.ts';
import { type Part, parts } from '../kernel/record.ts';
import type { Trait } from '../kernel/trait.ts';
import { factFaults } from './fact-faults.ts';
import { flowFaults } from './flows.ts';
import { practiceFaults } from './practice-faults.ts';
import type { FieldEntry, RecordType, Registry } from './registry.ts';
import { threadFaults } from './thread.ts';

/** Names that the API, the tables or the form use for something else. */
const reserved = new Set([
  'id',
  'type',
  'version',
  'category',
  'archived',
  'sort',
  'limit',
  'after',
  'include',
  'with',
  'fields',
  'count',
  'q',
  'may',
  'verbs',
  'source',
  'sourceKey',
  'readers',
  'chain',
]);

/** Words of the query string and of answers, which a field added later may not take; ours were chosen with them in sight. */
const reservedForOurs = new Set([
  'title',
  'requester',
  'assignee',
  'team',
  'organisation',
  'due',
  'archivedAt',
  'included',
  'by',
  'period',
  'sum',
  'avg',
  'median',
  'format',
  'columns',
]);

const isTaken = ({ name, custom }: FieldEntry): boolean =>
  reserved.has(name) || name in Object.prototype || (custom && reservedForOurs.has(name));

const fieldsAndReferences = (registry: Registry, type: RecordType): string[] =>
  [...type.fields.values(), ...[...type.lines.values()].flatMap((lines) => [...lines.fields.values()])].flatMap(
    (entry) => fieldFaults(registry, type, entry),
  );

const fieldFaults = (registry: Registry, type: RecordType, entry: FieldEntry): string[] => {
  const faults: string[] = [];
  const at = `${type.name}.${entry.name}`;
  if (!/^[a-z][A-Za-z0-9]{0,40}$/.test(entry.name))
    faults.push(`${at}: a field's name is camelCase, at most 41 letters and digits. Rename it.`);
  if (isTaken(entry)) faults.push(`${at}: this name is taken by every record. Choose a more telling one.`);
  const mend = entry.kind.mend?.(entry.field);
  if (mend) faults.push(`${at}: ${mend}.`);
  const to = 'to' in entry.field ? String(entry.field.to) : null;
  if (to && !registry.types.has(to))
    faults.push(
      `${at} refers to "${to}", which no practice declares. Declare it or add its practice to practices/index.ts.`,
    );
  const decidedBy = entry.field.decidedBy;
  if (decidedBy && !type.rules.some(({ name }) => name === decidedBy))
    faults.push(
      `${at} is decided by "${decidedBy}", which is no rule of ${type.name}. Name it under rules in its practice file.`,
    );
  if (entry.field.overridable && !decidedBy)
    faults.push(`${at} is overridable but nothing decides it. Add decidedBy, or drop overridable.`);
  return faults;
};

const partsIn = (permission: Permission): readonly RowPart[] => {
  if (typeof permission === 'boolean') return [];
  if ('mine' in permission) return [permission.mine];
  if ('any' in permission) return permission.any.flatMap(partsIn);
  if ('all' in permission) return permission.all.flatMap(partsIn);
  if ('not' in permission) return partsIn(permission.not);
  return [];
};

const permissionFaults = (registry: Registry, type: RecordType): string[] =>
  Object.entries(type.declaration.may as Readonly<Record<string, Permission>>).flatMap(([verb, permission]) => [
    ...partsIn(permission)
      .filter((part) => part !== 'self' && part !== 'reader' && !type.header[part])
      .map(
        (part) =>
          `${type.name}: "${verb}" asks whose ${part} the record is, but no field says. Map one under header, or ask for something else.`,
      ),
    ...rolesIn(permission)
      .filter((role) => !registry.roles.some((known) => known.name === role))
      .map(
        (role) =>
          `${type.name}: "${verb}" names the role "${role}", which no practice declares. Declare it under roles.`,
      ),
  ]);

const rolesIn = (permission: Permission): readonly string[] => {
  if (typeof permission === 'boolean') return [];
  if ('role' in permission) return [permission.role];
  if ('any' in permission) return permission.any.flatMap(rolesIn);
  if ('all' in permission) return permission.all.flatMap(rolesIn);
  if ('not' in permission) return rolesIn(permission.not);
  return [];
};

const traitFaults = (type: RecordType): string[] =>
  ((type.declaration.traits ?? []) as readonly Trait[]).flatMap(({ name, needs }) =>
    (needs ?? [])
      .filter((need) => !type.traits.has(need))
      .map((need) => `${type.name} wears "${name}", which needs "${need}" as well. Add it to its traits.`),
  );

const lifecycleFaults = (registry: Registry, type: RecordType): string[] => {
  const { lifecycle, states, transitions, fields } = type;
  if (!lifecycle) return [];
  const faults: string[] = [];
  if (!states.has(lifecycle.initial))
    faults.push(`${type.name} begins in "${lifecycle.initial}", which is not among its states.`);
  const reachable = new Set([lifecycle.initial, ...[...transitions.values()].map((transition) => transition.to)]);
  for (const [name, state] of states) {
    if (!reachable.has(name))
      faults.push(`${type.name}: no transition leads to "${name}". Add one, or drop the state.`);
    for (const field of Object.keys(state.asks ?? {}))
      if (!fields.has(field) && !type.lines.has(field))
        faults.push(`${type.name}: the state "${name}" asks for "${field}", which is no field.`);
  }
  for (const [verb, { from, to, asks, requires, clears, sets, ties, unties }] of transitions) {
    for (const kind of [ties, unties])
      if (kind && !registry.linkKinds.has(kind))
        faults.push(`${type.name}: "${verb}" names the kind of link "${kind}", which no practice declares.`);
    if (ties && fields.has('to'))
      faults.push(`${type.name}: "${verb}" is told under "to" what it leads to. Rename the field "to".`);
    for (const state of to === before ? from : [...from, to])
      if (!states.has(state)) faults.push(`${type.name}: "${verb}" names the state "${state}", which does not exist.`);
    for (const field of [...(asks ?? []), ...(requires ?? []), ...(clears ?? []), ...Object.keys(sets ?? {})])
      if (!fields.has(field) && !type.lines.has(field))
        faults.push(`${type.name}: "${verb}" names "${field}", which is no field.`);
  }
  return faults;
};

const ruleFaults = (registry: Registry, type: RecordType): string[] => [
  ...type.rules.flatMap(({ name, rule }) => [
    ...(type.fields.has(rule.decides)
      ? []
      : [`The rule ${type.name}/${name} decides "${rule.decides}", which is no field.`]),
    ...Object.values(rule.facts).flatMap((fact) => factFaults(registry, type, `The rule ${type.name}/${name}`, fact)),
  ]),
  ...type.guards.flatMap((guard) => [
    ...guard.verbs
      .filter((verb) => !type.transitions.has(verb))
      .map((verb) => `A guard of ${type.name} watches "${verb}", which is no transition.`),
    ...Object.values(guard.facts).flatMap((fact) => factFaults(registry, type, `A guard of ${type.name}`, fact)),
  ]),
];

const listFaults = (type: RecordType): string[] =>
  Object.entries(
    (type.declaration.lists ?? {}) as Readonly<Record<string, { columns: readonly string[]; sort?: string }>>,
  ).flatMap(([name, list]) =>
    [
      ...list.columns,
      ...(list.sort ?? '')
        .split(',')
        .filter(Boolean)
        .map((key) => key.replace(/^-/, '')),
    ]
      .filter((column) => !type.fields.has(column))
      .map((column) => `The list ${type.name}/${name} names "${column}", which is no field.`),
  );

/** Addresses of the API that belong to the house. */
const taken = new Set([
  'session',
  'health',
  'first-run',
  'meta',
  'work',
  'search',
  'notices',
  'views',
  'stream',
  'settings',
  'custom-fields',
  'tokens',
  'attachments',
  'docs',
  'openapi.json',
]);

/** One index serves everybody who may read a record, so its words must be readable to all of them. */
const searchFaults = (type: RecordType): string[] =>
  [...type.fields.values()]
    .filter(({ name, field }) => field.search && type.declaration.fieldMay?.[name]?.read !== undefined)
    .map(
      ({ name }) =>
        `${type.name}.${name} is searched, but not everybody who reads the record may read it: its words would be found by those. Drop search, or the read permission of the field.`,
    );

const twice = (registry: Registry): string[] => {
  const prefixes = new Map<string, string>();
  const faults: string[] = [];
  for (const type of registry.types.values()) {
    const other = prefixes.get(type.prefix);
    if (other) faults.push(`${type.name} and ${other} both number with ${type.prefix}. Give one another prefix.`);
    prefixes.set(type.prefix, type.name);
    if (taken.has(type.plural))
      faults.push(`${type.name}: /api/${type.plural} is taken by the house. Give it another plural.`);
    if (!type.header['title']) faults.push(`${type.name} has no title: name a field title, or map one under header.`);
  }
  const declared = registry.practices.flatMap((practice) => practice.records.map(({ record }) => record.name));
  for (const name of declared)
    if (declared.indexOf(name) !== declared.lastIndexOf(name))
      faults.push(`The record ${name} is declared twice. Rename one.`);
  return faults;
};

const partFaults = (registry: Registry): string[] =>
  parts.flatMap((part) => {
    const filled = [...registry.types.values()]
      .filter((type) => type.declaration.fills === part)
      .map((type) => type.name);
    if (filled.length > 1) return [`${filled.join(' and ')} both fill the part "${part}". Only one may.`];
    return filled.length === 0 ? [`No record fills the part "${part}". Say fills: '${part}' in one.`] : [];
  });

/** What the house asks of the record that fills a part: identity and permission stand on these. */
const partShapes: Readonly<
  Partial<Record<Part, { readonly fields: readonly string[]; readonly lines?: readonly string[] }>>
> = {
  person: { fields: ['name', 'email', 'roles', 'language', 'zone', 'organisation'] },
  team: { fields: [], lines: ['members'] },
};

const shapeFaults = (registry: Registry): string[] =>
  [...registry.parts].flatMap(([part, type]) => [
    ...(partShapes[part]?.fields ?? [])
      .filter((name) => !type.fields.has(name))
      .map((name) => `${type.name} fills the part "${part}", which needs a field "${name}". Add it.`),
    ...(partShapes[part]?.lines ?? [])
      .filter((name) => !type.lines.has(name))
      .map((name) => `${type.name} fills the part "${part}", which needs lines "${name}". Add them.`),
  ]);

/** Holds every declaration to the others; throws one error that lists all faults, each with how to mend it. */
export const assertDeclarations = (registry: Registry): void => {
  const faults = [
    ...partFaults(registry),
    ...shapeFaults(registry),
    ...practiceFaults(registry),
    ...twice(registry),
    ...threadFaults(registry),
    ...flowFaults(registry.linkKinds.values(), [...registry.types.values()]),
    ...[...registry.types.values()].flatMap((type) => [
      ...fieldsAndReferences(registry, type),
      ...permissionFaults(registry, type),
      ...lifecycleFaults(registry, type),
      ...ruleFaults(registry, type),
      ...listFaults(type),
      ...traitFaults(type),
      ...searchFaults(type),
    ]),
  ];
  if (faults.length > 0) throw new Error(`The declarations do not hold together:\n- ${faults.join('\n- ')}`);
};
