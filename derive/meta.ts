import { humanise } from '../kernel/field.ts';
import { type Actor, decide } from '../kernel/permission.ts';
import { stages } from '../kernel/practice.ts';
import { flows, flowWords } from './flows.ts';
import { termsByType } from './glossary.ts';
import type { LinkKindMeta, MePerson, Outline, StageMeta, TypeMeta, WholeMeta } from './meta.types.ts';
import { typeMeta, typeOutline } from './meta-type.ts';
import { permissionFor, type RecordType, type Registry } from './registry.ts';

/** Languages whose words are complete. */
export const languages = ['en', 'de'] as const;

const stageWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    strategy: 'Strategy',
    design: 'Design',
    build: 'Build',
    operate: 'Operate',
    improve: 'Improve',
    support: 'Support',
  },
  de: {
    strategy: 'Strategie',
    design: 'Entwurf',
    build: 'Aufbau',
    operate: 'Betrieb',
    improve: 'Verbesserung',
    support: 'Grundlagen',
  },
};

const stagesOf = (
  registry: Registry,
  types: Readonly<Record<string, unknown>>,
  language: string,
): readonly StageMeta[] =>
  stages
    .map((stage) => ({
      name: stage,
      label: stageWords[language]?.[stage] ?? stageWords['en']?.[stage] ?? stage,
      practices: registry.practices
        .filter((practice) => practice.stage === stage)
        .map((practice) => {
          const words = practice.words[language] ?? practice.words['en'];
          return {
            name: practice.name,
            label: words?.name ?? humanise(practice.name),
            help: words?.help ?? '',
            types: practice.records.map(({ record }) => record.name).filter((name) => types[name]),
            screens: Object.entries(practice.screens ?? {}).map(([name, labels]) => ({
              name,
              label: labels[language === 'de' ? 'de' : 'en'],
            })),
            ...(practice.opens && { opens: practice.opens }),
          };
        })
        .filter((practice) => practice.types.length > 0),
    }))
    .filter((stage) => stage.practices.length > 0);

const linkKindsOf = (
  registry: Registry,
  settings: ReadonlyMap<string, unknown>,
  language: string,
): readonly LinkKindMeta[] =>
  [...registry.linkKinds.values()].map((kind) => {
    const words = kind.words[language] ?? kind.words['en'];
    return {
      name: kind.name,
      forward: words?.forward ?? kind.name,
      backward: words?.backward ?? kind.name,
      ...(kind.from && { from: kind.from }),
      ...(kind.to && { to: kind.to }),
      joins: kind.joins ?? false,
      wakes: kind.wakes ?? false,
      flows: (kind.flows ?? [])
        .filter((flow) => flows(settings, kind, flow))
        .map((flow) => ({ along: flow.along, words: flowWords(kind, flow, registry.types.values(), language) })),
    };
  });

/** Types of which nothing may be read or made are as if they were not. */
const visible = (registry: Registry, actor: Actor): readonly RecordType[] =>
  [...registry.types.values()].filter(
    (type) =>
      decide(permissionFor(type, 'read'), actor) !== false || decide(permissionFor(type, 'create'), actor) !== false,
  );

const around = <T>(
  registry: Registry,
  settings: ReadonlyMap<string, unknown>,
  actor: Actor,
  types: Readonly<Record<string, T>>,
) => ({
  revision: registry.revision,
  stages: stagesOf(registry, types, actor.language),
  types,
  terms: termsByType(registry),
  linkKinds: linkKindsOf(registry, settings, actor.language),
  settings: Object.fromEntries(
    [...registry.settings.values()].filter(({ told }) => told).map(({ name }) => [name, settings.get(name)]),
  ),
  languages,
  roles: registry.roles.map(({ name, words }) => ({
    name,
    ...(words[actor.language] ?? words['en'] ?? { label: humanise(name), help: '' }),
  })),
});

type Told<T> = (type: RecordType, actor: Actor) => T;

const byName = <T>(registry: Registry, actor: Actor, tell: Told<T>): Readonly<Record<string, T>> =>
  Object.fromEntries(visible(registry, actor).map((type) => [type.name, tell(type, actor)]));

/** The declarations as this actor may see them, in their language. */
export const meta = (
  registry: Registry,
  settings: ReadonlyMap<string, unknown>,
  actor: Actor,
  me: MePerson,
): WholeMeta => ({ ...around(registry, settings, actor, byName(registry, actor, typeMeta)), me });

/** The same without what only the lists, forms and pages of a type are drawn from. */
export const outline = (registry: Registry, settings: ReadonlyMap<string, unknown>, actor: Actor): Outline =>
  around(registry, settings, actor, byName(registry, actor, typeOutline));

/** The type whose collection is /api/{plural}, whole; undefined where there is none for this actor. */
export const typeOf = (registry: Registry, actor: Actor, plural: string): TypeMeta | undefined => {
  const found = visible(registry, actor).find((type) => type.plural === plural);
  return found && typeMeta(found, actor);
};
