import { type FieldEntry, permissionFor, type RecordType, targetOf } from '../../derive/registry.ts';
import { isId } from '../../fields/reference/reference.field.ts';
import { decide, holds, type RowFacts } from '../../kernel/permission.ts';
import { type FieldRefusal, Refusal } from '../../kernel/refusal.ts';
import type { Call } from './call.ts';
import { scopeAllows } from './scope.ts';

type Input = Record<string, unknown>;
type Found = RowFacts & { readonly type: string; readonly number: string };

/** A place in the input where a reference stands: its name for people, what it holds, and how to put the id there. */
type Spot = { readonly at: string; readonly target: RecordType; readonly key: string; put(id: string): void };

const spotsIn = (call: Call, fields: ReadonlyMap<string, FieldEntry>, input: Input, prefix: string): readonly Spot[] =>
  [...fields.values()]
    .filter((entry) => entry.kind.name === 'reference' && typeof input[entry.name] === 'string')
    .map((entry) => ({
      at: `${prefix}${entry.name}`,
      target: targetOf(call.house.registry, entry),
      key: String(input[entry.name]),
      put: (id) => {
        input[entry.name] = id;
      },
    }));

const spots = (call: Call, type: RecordType, input: Input): readonly Spot[] => [
  ...spotsIn(call, type.fields, input, ''),
  ...[...type.lines.values()].flatMap((lines) =>
    ((input[lines.name] ?? []) as Input[]).flatMap((line, at) =>
      spotsIn(call, lines.fields, line, `${lines.name}.${at}.`),
    ),
  ),
];

/** Whoever may see all records of a type may name any id: the foreign key finds out whether it is there. */
const needsLook = (call: Call, spot: Spot): boolean =>
  !isId(spot.key) ||
  !(scopeAllows(call.actor, spot.target, 'read') && decide(permissionFor(spot.target, 'read'), call.actor) === true);

const visible = (call: Call, spot: Spot, found: Found | undefined): boolean =>
  found?.type === spot.target.name &&
  scopeAllows(call.actor, spot.target, 'read') &&
  holds(decide(permissionFor(spot.target, 'read'), call.actor), found);

async function find(call: Call, keys: readonly string[]): Promise<ReadonlyMap<string, Found>> {
  const rows = await call.executor.run<Found>(
    'select id, type, number, state, requester, assignee, team, organisation, readers from record where id = any($1::uuid[]) or number = any($2::text[])',
    [keys.filter(isId), keys.filter((key) => !isId(key))],
  );
  return new Map(
    rows.flatMap(
      (row) =>
        [
          [`${row.type} ${row.id}`, row],
          [`${row.type} ${row.number}`, row],
        ] as [string, Found][],
    ),
  );
}

/**
 * Puts ids where an input names records by number or "me", and refuses what does not exist or may not be seen, in the same
 * words, field by field.
 */
export async function resolveReferences(call: Call, type: RecordType, given: Input): Promise<Input> {
  const input = structuredClone(given);
  const all = spots(call, type, input);
  for (const spot of all) if (spot.key === 'me' && !call.actor.system) spot.put(call.actor.id);
  for (const spot of all) if (isId(spot.key.toLowerCase())) spot.put(spot.key.toLowerCase());
  const looked = all.filter((spot) => spot.key !== 'me' && needsLook(call, spot));
  if (looked.length === 0) return input;
  const found = await find(call, looked.map(({ key }) => key.toLowerCase()).concat(looked.map(({ key }) => key)));
  const refused: FieldRefusal[] = [];
  for (const spot of looked) {
    const hit =
      found.get(`${spot.target.name} ${spot.key}`) ?? found.get(`${spot.target.name} ${spot.key.toLowerCase()}`);
    if (hit && visible(call, spot, hit)) spot.put(hit.id);
    else
      refused.push({
        field: spot.at,
        code: 'not-found',
        message: `There is no ${spot.target.name.replaceAll('-', ' ')} ${spot.key}, or you may not see it.`,
      });
  }
  const [first] = refused;
  if (first) throw new Refusal('invalid', first.message, refused);
  return input;
}
