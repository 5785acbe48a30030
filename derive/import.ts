import type { ImportPlan, Row } from './import-plan.ts';
import type { Lookup, Need } from './import-story.ts';

/** A row without history, read: what it gives, what it names, the state it should be in; or why it cannot be taken. */
export type ReadRecord = {
  readonly values: Readonly<Record<string, unknown>>;
  readonly needs: readonly (Need & { readonly field: string })[];
  readonly state: string | null;
  readonly number: string | null;
  readonly faults: readonly string[];
};

const shown = (text: string | undefined): string => `"${(text ?? '').slice(0, 100)}"`;

const stateOf = (
  plan: ImportPlan,
  row: Row,
): { state: string | null; values: Readonly<Record<string, unknown>>; fault?: string } => {
  const { column, states } = plan.map.state ?? { column: '', states: {} };
  const word = row[column];
  if (word === undefined || plan.unknown.has(word)) return { state: null, values: {} };
  const found = states[word];
  return found ?? { state: null, values: {}, fault: `${column} ${shown(word)} is not a state that the mapping knows` };
};

/** Reads a row of records as they stand now. An empty cell empties the field: the file says how things are. */
export const readRecord = (plan: ImportPlan, row: Row): ReadRecord => {
  const { state, values: ofState, fault } = stateOf(plan, row);
  const values: Record<string, unknown> = { ...ofState };
  const needs: (Need & { field: string })[] = [];
  const faults: string[] = fault ? [fault] : [];
  for (const field of plan.fields) {
    const cell = field.read(row);
    if ('value' in cell) values[field.name] = cell.value;
    else if ('named' in cell)
      needs.push({ field: field.name, type: field.target ?? '', name: cell.named, make: field.make });
    else faults.push(`${field.column} ${shown(row[field.column])} ${cell.fault}`);
  }
  const number = plan.map.number ? row[plan.map.number] : undefined;
  return { values, needs, state, number: number && !plan.unknown.has(number) ? number : null, faults };
};

/** The input of a record once what it names is there; or what is not there. */
export const inputOf = (
  { values, needs }: ReadRecord,
  find: Lookup,
): { input: Readonly<Record<string, unknown>>; missing: readonly string[] } => {
  const found = needs.map((need) => ({ need, id: find(need) }));
  const missing = found
    .filter(({ id }) => id === null)
    .map(({ need }) => `there is no ${need.type} ${shown(need.name)}`);
  return { input: { ...values, ...Object.fromEntries(found.map(({ need, id }) => [need.field, id])) }, missing };
};
