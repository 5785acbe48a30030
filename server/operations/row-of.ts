import type { RecordType } from '../../derive/registry.ts';
import { rowFacts, type Stored } from '../../derive/row.ts';
import type { Row } from '../../kernel/context.ts';
import type { Call } from './call.ts';
import { unreadable } from './present.ts';

/** A record as practices see it: flat, fields the actor may not read null, lines they may not read empty. */
export const rowOf = (call: Call, type: RecordType, stored: Stored): Row => {
  const hidden = unreadable(call, type, rowFacts(type, stored));
  const { values, lines, chain: _chain, readers: _readers, source: _source, sourceKey: _sourceKey, ...base } = stored;
  const readable = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, hidden.has(name) ? null : value]),
  );
  const legible = Object.fromEntries(Object.entries(lines).map(([name, rows]) => [name, hidden.has(name) ? [] : rows]));
  return { ...base, ...readable, ...legible } as unknown as Row;
};
