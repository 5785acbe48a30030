import { happenings } from '../kernel/event.ts';
import type { Permission } from '../kernel/permission.ts';
import type { Practice } from '../kernel/practice.ts';
import { termFaults } from './glossary.ts';
import type { RecordType, Registry } from './registry.ts';

const doubled = (names: readonly string[]): readonly string[] => [
  ...new Set(names.filter((name, at) => names.indexOf(name) !== at)),
];

const all = <T>(registry: Registry, pick: (practice: Practice) => readonly T[] | undefined): readonly T[] =>
  registry.practices.flatMap((practice) => pick(practice) ?? []);

/** Names that are looked up by name over all practices, and so may be given once. */
const twiceNamed = (registry: Registry): readonly string[] => {
  const named: Readonly<Record<string, readonly { readonly name: string }[]>> = {
    practice: registry.practices,
    role: registry.roles,
    setting: all(registry, ({ settings }) => settings),
    'link kind': all(registry, ({ linkKinds }) => linkKinds),
    reaction: registry.reactions,
    job: registry.jobs,
  };
  return Object.entries(named).flatMap(([what, things]) =>
    doubled(things.map(({ name }) => name)).map((name) => `The ${what} "${name}" is declared twice. Rename one.`),
  );
};

const needFaults = (registry: Registry): readonly string[] =>
  registry.practices.flatMap(({ name, needs }) =>
    (needs ?? [])
      .filter((need) => !registry.practices.some((practice) => practice.name === need))
      .map((need) => `The practice ${name} needs "${need}", which is no practice. Add it to practices/index.ts.`),
  );

const linkFaults = (registry: Registry): readonly string[] =>
  all(registry, ({ linkKinds }) => linkKinds).flatMap(({ name, from, to }) =>
    [...(from ?? []), ...(to ?? [])].flatMap((type) => {
      const found = registry.types.get(type);
      if (!found) return [`The link kind "${name}" names "${type}", which no practice declares.`];
      return found.traits.has('linkable')
        ? []
        : [`The link kind "${name}" names ${type}, which cannot be linked. Give it the trait linkable.`];
    }),
  );

/** A job's clock is a cron expression: what does not divide the hour or the day would come unevenly. */
const even = (minutes: number): boolean =>
  Number.isInteger(minutes) && minutes > 0 && (60 % minutes === 0 || (minutes % 60 === 0 && 1440 % minutes === 0));

const jobFaults = (registry: Registry): readonly string[] =>
  registry.jobs
    .filter(({ everyMinutes }) => !even(everyMinutes))
    .map(
      ({ name, everyMinutes }) =>
        `The job "${name}" runs every ${everyMinutes} minutes. Say a number that divides an hour, or hours that divide a day: 5, 15, 60, 240.`,
    );

const audible = (registry: Registry, on: string): boolean => {
  const [name = '', what = ''] = on.split('.');
  if ((happenings as readonly string[]).includes(what)) return name === '*' || registry.types.has(name);
  const type = registry.types.get(name);
  return type !== undefined && (type.states.has(what) || type.actions.has(what));
};

const reactionFaults = (registry: Registry): readonly string[] =>
  registry.reactions.flatMap(({ name, on }) =>
    on
      .filter((event) => !audible(registry, event))
      .map(
        (event) =>
          `The reaction "${name}" listens to "${event}", which never happens. An event is a type and a state it reaches, one of its actions, or one of ${happenings.join(', ')}.`,
      ),
  );

const statesIn = (permission: Permission): readonly string[] => {
  if (typeof permission === 'boolean') return [];
  if ('inState' in permission) return permission.inState;
  if ('any' in permission) return permission.any.flatMap(statesIn);
  if ('all' in permission) return permission.all.flatMap(statesIn);
  return 'not' in permission ? statesIn(permission.not) : [];
};

const stateFaults = (type: RecordType): readonly string[] =>
  Object.entries(type.declaration.may as Readonly<Record<string, Permission>>).flatMap(([verb, permission]) =>
    statesIn(permission)
      .filter((state) => !type.states.has(state))
      .map((state) => `${type.name}: "${verb}" is allowed in the state "${state}", which does not exist.`),
  );

const setFaults = (registry: Registry, type: RecordType): readonly string[] =>
  [...type.transitions].flatMap(([verb, { sets }]) =>
    Object.entries(sets ?? {}).flatMap(([name, what]) => {
      const entry = type.fields.get(name);
      const fits =
        what === 'now'
          ? ['moment', 'day'].includes(entry?.kind.name ?? '')
          : entry?.to !== undefined && entry.to === registry.parts.get('person')?.name;
      return !entry || fits
        ? []
        : [
            `${type.name}: "${verb}" sets ${name} to ${what}, but ${name} is no ${what === 'now' ? 'moment or day' : 'reference to a person'}.`,
          ];
    }),
  );

/** A rule decides always, or while nobody has said; a field that is always decided must say so, or writers would be overruled in silence. */
const decidedFaults = (type: RecordType): readonly string[] =>
  type.rules
    .filter(({ name, rule }) => !rule.whenEmpty && type.fields.get(rule.decides)?.field.decidedBy !== name)
    .map(
      ({ name, rule }) =>
        `The rule ${type.name}/${name} decides ${rule.decides}, which does not say so. Add decidedBy: '${name}' to the field, or whenEmpty to the rule.`,
    );

const identifierFaults = (registry: Registry, type: RecordType): readonly string[] => [
  ...(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(type.name) && type.name.length <= 40
    ? []
    : [`The record "${type.name}" is not named in kebab-case, at most 40 letters. Rename it.`]),
  ...(/^[A-Z][A-Z0-9]{1,7}$/.test(type.prefix)
    ? []
    : [`${type.name} numbers with "${type.prefix}". A prefix is two to eight capital letters or digits.`]),
  ...(registry.byPlural.get(type.plural) === type
    ? []
    : [`Two records have the collection /api/${type.plural}. Give one another plural.`]),
];

/** What a practice names across its own records and others', each fault with how to mend it. */
export const practiceFaults = (registry: Registry): readonly string[] => [
  ...twiceNamed(registry),
  ...needFaults(registry),
  ...linkFaults(registry),
  ...termFaults(registry),
  ...reactionFaults(registry),
  ...jobFaults(registry),
  ...[...registry.types.values()].flatMap((type) => [
    ...identifierFaults(registry, type),
    ...stateFaults(type),
    ...setFaults(registry, type),
    ...decidedFaults(type),
  ]),
];
