/**
 * Who may: plain data that answers yes, no, or "those of which this holds". A row condition stands on parts of the header
 * row, which every record has, so that list, search, link, count and stream can all ask the same question in SQL.
 */
export type RowPart = 'self' | 'requester' | 'assignee' | 'team' | 'organisation' | 'reader';

export type Permission =
  | boolean
  | { readonly role: string }
  | { readonly mine: RowPart }
  | { readonly inState: readonly string[] }
  | { readonly any: readonly Permission[] }
  | { readonly all: readonly Permission[] }
  | { readonly not: Permission };

/** Holders of this role. */
export const role = (name: string): Permission => ({ role: name });
/** Records that are mine by this part: I asked for it, it is assigned to me, my team has it, my organisation is its customer. */
export const mine = (part: RowPart): Permission => ({ mine: part });
export const inState = (...states: string[]): Permission => ({ inState: states });
export const anyOf = (...any: Permission[]): Permission => ({ any });
export const allOf = (...all: Permission[]): Permission => ({ all });
/** Whoever this does not hold for: nobody approves what they asked for themselves. */
export const not = (permission: Permission): Permission => ({ not: permission });
export const everyone: Permission = true;
export const nobody: Permission = false;

/** Who is asking: known from the session or token, facts only. Ids are uuids; organisations include those below one's own. */
export type Actor = {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly teams: readonly string[];
  readonly organisations: readonly string[];
  readonly language: string;
  readonly zone: string;
  /** What a token narrows its owner to: record types and verbs, as "incident:read"; absent means all that the owner may. */
  readonly scopes?: readonly string[];
  /** Reeve itself: a job, a reaction, an import. It may all; what it does is written down as nobody's. */
  readonly system?: boolean;
};

/** The parts of a header row that a permission can stand on. */
export type RowFacts = {
  readonly id: string;
  readonly state: string | null;
  readonly requester: string | null;
  readonly assignee: string | null;
  readonly team: string | null;
  readonly organisation: string | null;
  readonly readers: readonly string[];
};

/** A permission with the actor worked in: what is left is about the row. */
export type Filter =
  | boolean
  | { readonly part: RowPart; readonly ids: readonly string[] }
  | { readonly states: readonly string[] }
  | { readonly any: readonly Filter[] }
  | { readonly all: readonly Filter[] }
  | { readonly not: Filter };

const idsFor = (part: RowPart, actor: Actor): readonly string[] => {
  if (part === 'team') return actor.teams;
  if (part === 'organisation') return actor.organisations;
  if (part === 'reader') return [actor.id, ...actor.teams, ...actor.organisations];
  return part === 'self' ? [actor.id, ...actor.teams, ...actor.organisations] : [actor.id];
};

const simplify = (kind: 'any' | 'all', parts: readonly Filter[]): Filter => {
  const winner = kind === 'any';
  if (parts.includes(winner)) return winner;
  const left = parts.filter((part) => typeof part !== 'boolean');
  const [only] = left;
  if (only === undefined) return !winner;
  if (left.length === 1) return only;
  return kind === 'any' ? { any: left } : { all: left };
};

const negated = (filter: Filter): Filter => (typeof filter === 'boolean' ? !filter : { not: filter });

/** Works the actor into a permission: true, false, or what must hold of a row. */
export const decide = (permission: Permission, actor: Actor): Filter => {
  if (actor.system) return true;
  if (typeof permission === 'boolean') return permission;
  if ('role' in permission) return actor.roles.includes(permission.role);
  if ('inState' in permission) return { states: permission.inState };
  if ('any' in permission)
    return simplify(
      'any',
      permission.any.map((part) => decide(part, actor)),
    );
  if ('all' in permission)
    return simplify(
      'all',
      permission.all.map((part) => decide(part, actor)),
    );
  if ('not' in permission) return negated(decide(permission.not, actor));
  const ids = idsFor(permission.mine, actor);
  return ids.length === 0 ? false : { part: permission.mine, ids };
};

const holdsPart = (part: RowPart, ids: readonly string[], row: RowFacts): boolean => {
  if (part === 'reader') return row.readers.some((reader) => ids.includes(reader));
  const id = part === 'self' ? row.id : row[part];
  return id !== null && ids.includes(id);
};

/** Whether a filter holds of one row that is already here; the same answer as its SQL. */
export const holds = (filter: Filter, row: RowFacts): boolean => {
  if (typeof filter === 'boolean') return filter;
  if ('states' in filter) return row.state !== null && filter.states.includes(row.state);
  if ('any' in filter) return filter.any.some((part) => holds(part, row));
  if ('all' in filter) return filter.all.every((part) => holds(part, row));
  if ('not' in filter) return !holds(filter.not, row);
  return holdsPart(filter.part, filter.ids, row);
};

/** May this actor, for this row? */
export const may = (permission: Permission, actor: Actor, row: RowFacts): boolean =>
  holds(decide(permission, actor), row);

/** Why: the parts of a permission that let this actor at this row, in plain data for words to be made of. */
export const because = (permission: Permission, actor: Actor, row: RowFacts): readonly Permission[] => {
  if (typeof permission === 'object' && 'any' in permission)
    return permission.any.flatMap((part) => because(part, actor, row));
  return may(permission, actor, row) ? [permission] : [];
};
