import { humanise } from '../kernel/field.ts';
import type { Permission, RowPart } from '../kernel/permission.ts';
import { stateLabel } from './labels.ts';
import type { RecordType, Registry } from './registry.ts';

type Tell = {
  readonly everyone: string;
  readonly nobody: string;
  readonly role: (name: string) => string;
  readonly part: Readonly<Record<RowPart, string>>;
  readonly state: (names: string) => string;
  readonly not: (words: string) => string;
  readonly or: string;
  readonly and: string;
};

const words: Readonly<Record<string, Tell>> = {
  en: {
    everyone: 'everybody may',
    nobody: 'nobody may',
    role: (name) => `has the role “${name}”`,
    part: {
      self: 'it is themselves, or a team or organisation of theirs',
      requester: 'asked for it',
      assignee: 'it is assigned to them',
      team: 'it is with a team of theirs',
      organisation: 'it is of their organisation, or one below it',
      reader: 'was added as somebody who may read it',
    },
    state: (names) => `it is in the state ${names}`,
    not: (inner) => `not: ${inner}`,
    or: ' or ',
    and: ' and ',
  },
  de: {
    everyone: 'alle dürfen das',
    nobody: 'niemand darf das',
    role: (name) => `hat die Rolle „${name}“`,
    part: {
      self: 'ist es selbst, oder es ist ein eigenes Team oder eine eigene Organisation',
      requester: 'hat es gemeldet',
      assignee: 'es ist der Person zugewiesen',
      team: 'es liegt bei einem ihrer Teams',
      organisation: 'es gehört zur eigenen Organisation oder einer darunter',
      reader: 'wurde als Mitlesende oder Mitlesender hinzugefügt',
    },
    state: (names) => `es ist im Status ${names}`,
    not: (inner) => `nicht: ${inner}`,
    or: ' oder ',
    and: ' und ',
  },
};

const quoted = (language: string, name: string): string => (language === 'de' ? `„${name}“` : `“${name}”`);

/** What a permission asks, in plain words that follow the name of a person: "has the role “Agent”". */
export const permissionWords = (
  registry: Registry,
  type: RecordType,
  permission: Permission,
  language: string,
): string => {
  const tell = words[language] ?? (words['en'] as Tell);
  const say = (inner: Permission): string => permissionWords(registry, type, inner, language);
  if (typeof permission === 'boolean') return permission ? tell.everyone : tell.nobody;
  if ('role' in permission) {
    const role = registry.roles.find(({ name }) => name === permission.role);
    return tell.role((role?.words[language] ?? role?.words['en'])?.label ?? humanise(permission.role));
  }
  if ('inState' in permission)
    return tell.state(
      permission.inState.map((state) => quoted(language, stateLabel(type, language, state))).join(tell.or),
    );
  if ('any' in permission) return permission.any.map(say).join(tell.or);
  if ('all' in permission) return permission.all.map(say).join(tell.and);
  if ('not' in permission) return tell.not(say(permission.not));
  return tell.part[permission.mine];
};
