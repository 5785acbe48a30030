import type { Cell } from './import-cell.ts';
import type { ImportPlan, Making, PlannedField, Row } from './import-plan.ts';
import type { Remark } from './import-remark.ts';
import type { Step, Story } from './story.ts';

/** A row of the file with the line it stands on. */
export type NumberedRow = { readonly line: number; readonly row: Row };
export type Rejected = { readonly line: number; readonly key: string; readonly why: string; readonly row: Row };

/** Something that a row names and that must be found or made before the story can be told. */
export type Need = {
  readonly type: string;
  readonly name: string;
  readonly make: Making | null;
};

type Value = { readonly field: string; readonly value: unknown } | { readonly field: string; readonly need: Need };
type Move = { readonly state: string; readonly values: Readonly<Record<string, unknown>> };
type DraftStep = {
  readonly at: string;
  readonly by: Need | null;
  readonly move: Move | null;
  readonly values: Value[];
  readonly remarks: Remark[];
};

/** The story of one record, names not yet looked up. `remarks` are of the record as a whole or only counted. */
export type Draft = {
  readonly key: string;
  readonly number: string | null;
  readonly opened: { readonly at: string; readonly by: Need | null } | null;
  readonly steps: readonly DraftStep[];
  readonly remarks: readonly Remark[];
  readonly rejected: readonly Rejected[];
};

const shown = (text: string): string => `"${text.slice(0, 100)}"`;

const valuesOf = (field: PlannedField, row: Row, cell: Cell, remarks: Remark[]): Value[] => {
  if ('value' in cell) return [{ field: field.name, value: cell.value }];
  if ('named' in cell)
    return [{ field: field.name, need: { type: field.target ?? '', name: cell.named, make: field.make } }];
  remarks.push({ kind: 'unreadable', text: `${field.column} ${shown(row[field.column] ?? '')} ${cell.fault}` });
  return [];
};

const personNamed = (plan: ImportPlan, name: string | undefined): Need | null =>
  name === undefined || plan.unknown.has(name)
    ? null
    : { type: plan.people, name, make: { values: plan.map.history?.create ?? {} } };

const openedIn = (plan: ImportPlan, row: Row, remarks: Remark[]): Draft['opened'] => {
  const { openedAt, openedBy } = plan.map.history ?? {};
  const written = row[openedAt ?? ''];
  if (!openedAt || written === undefined || plan.unknown.has(written)) return null;
  const at = plan.moment(written);
  if (at) return { at, by: personNamed(plan, row[openedBy ?? '']) };
  remarks.push({ kind: 'unreadable', text: `${openedAt} ${shown(written)} is not a moment` });
  return null;
};

const closedState = (plan: ImportPlan, state: string): boolean => plan.type.states.get(state)?.category === 'closed';

const moveIn = (plan: ImportPlan, row: Row, before: Row | null, was: string | null, remarks: Remark[]): Move | null => {
  const { column, states } = plan.map.state ?? { column: '', states: {} };
  const word = row[column];
  if (word === undefined || word === before?.[column]) return null;
  const move = states[word];
  if (!move) {
    remarks.push({ kind: 'unknown-state', text: `${column} ${shown(word)} is not a state that the mapping knows` });
    return null;
  }
  if (was !== null && closedState(plan, was) && !closedState(plan, move.state))
    remarks.push({ kind: 'active-again', text: `was ${was} and became ${move.state} again` });
  return move;
};

const countOf = (row: Row | null, column: string | undefined): number | null => {
  const written = column ? row?.[column] : undefined;
  return written !== undefined && /^\d+$/.test(written) ? Number(written) : null;
};

const gapIn = (plan: ImportPlan, row: Row, before: Row | null): readonly Remark[] => {
  const column = plan.map.history?.updates;
  const [was, is] = [before ? countOf(before, column) : -1, countOf(row, column)];
  if (was === null || is === null || is === was + 1) return [];
  return [{ kind: 'update-gap', text: before ? `${column} goes from ${was} to ${is}` : `${column} begins at ${is}` }];
};

const changesNothing = (plan: ImportPlan, row: Row, before: Row): boolean => {
  const { at, by, updates } = plan.map.history ?? {};
  return Object.keys(row).every(
    (column) => row[column] === before[column] || column === at || column === by || column === updates,
  );
};

type Reading = {
  before: Row | null;
  at: string;
  state: string | null;
  readonly steps: DraftStep[];
  readonly remarks: Remark[];
  readonly rejected: Rejected[];
};

/** Values of the fields that a row tells; a cell that stands as it stood in the row before tells nothing. */
const valuesIn = (fields: readonly PlannedField[], row: Row, before: Row | null, remarks: Remark[]): Value[] =>
  fields.flatMap((field) =>
    before && row[field.column] === before[field.column] ? [] : valuesOf(field, row, field.read(row), remarks),
  );

const readRow = (plan: ImportPlan, of: Fields, reading: Reading, key: string, { line, row }: NumberedRow): void => {
  const { at: column = '', by } = plan.map.history ?? {};
  const at = plan.moment(row[column] ?? '');
  if (!at) {
    reading.rejected.push({ line, key, why: `${column} ${shown(row[column] ?? '')} is not a moment`, row });
    return;
  }
  const { before } = reading;
  const remarks = [...gapIn(plan, row, before)];
  const move = moveIn(plan, row, before, reading.state, remarks);
  const values = [
    ...(before ? [] : valuesIn(of.first, row, null, remarks)),
    ...valuesIn(of.each, row, before, remarks),
  ];
  if (before && at === reading.at) reading.remarks.push({ kind: 'same-moment', text: row[column] ?? '' });
  if (before && changesNothing(plan, row, before))
    reading.remarks.push({ kind: 'changes-nothing', text: row[column] ?? '' });
  reading.steps.push({ at, by: personNamed(plan, row[by ?? '']), move, values, remarks });
  Object.assign(reading, {
    before: row,
    at,
    state: move?.state ?? reading.state ?? plan.type.lifecycle?.initial ?? null,
  });
};

type Fields = Readonly<Record<'each' | 'first' | 'last', readonly PlannedField[]>>;

const fieldsBy = (plan: ImportPlan): Fields => ({
  each: plan.fields.filter(({ of }) => of === 'each'),
  first: plan.fields.filter(({ of }) => of === 'first'),
  last: plan.fields.filter(({ of }) => of === 'last'),
});

const planned = new WeakMap<ImportPlan, Fields>();
const fieldsOf = (plan: ImportPlan): Fields => {
  const fields = planned.get(plan) ?? fieldsBy(plan);
  planned.set(plan, fields);
  return fields;
};

const wholeRemarks = (plan: ImportPlan, reading: Reading, opened: Draft['opened']): readonly Remark[] => {
  const [first] = reading.steps;
  const last = countOf(reading.before, plan.map.history?.updates);
  const state = first?.move?.state;
  const remarks: Remark[] = [];
  if (last !== null && last + 1 !== reading.steps.length)
    remarks.push({ kind: 'misses-updates', text: `${last + 1} updates, ${reading.steps.length} rows` });
  if (state && state !== plan.type.lifecycle?.initial) remarks.push({ kind: 'begins-elsewhere', text: state });
  if (first && opened && opened.at > first.at) remarks.push({ kind: 'opened-after-first-row', text: opened.at });
  return remarks;
};

/** Reads the rows of one record. Without one row that can be told there is no story: steps is empty then. */
export const draftStory = (plan: ImportPlan, key: string, rows: readonly NumberedRow[]): Draft => {
  const of = fieldsOf(plan);
  const reading: Reading = { before: null, at: '', state: null, steps: [], remarks: [], rejected: [] };
  for (const numbered of rows) readRow(plan, of, reading, key, numbered);
  const [first, last] = [reading.steps[0], reading.steps.at(-1)];
  if (!first || !last || !reading.before)
    return { key, number: null, opened: null, steps: [], remarks: [], rejected: reading.rejected };
  const opened = openedIn(plan, reading.before, first.remarks);
  last.values.push(...valuesIn(of.last, reading.before, null, last.remarks));
  const number = plan.map.number ? (reading.before[plan.map.number] ?? null) : null;
  return {
    key,
    number,
    opened,
    steps: reading.steps,
    remarks: [...reading.remarks, ...wholeRemarks(plan, reading, opened)],
    rejected: reading.rejected,
  };
};

/** Everything that drafts name, each once. */
export const needsOf = (drafts: readonly Draft[]): readonly Need[] => {
  const needs = new Map<string, Need>();
  const note = (need: Need | null): void => {
    if (need && !needs.has(`${need.type} ${need.name}`)) needs.set(`${need.type} ${need.name}`, need);
  };
  for (const { opened, steps } of drafts) {
    note(opened?.by ?? null);
    for (const { by, values } of steps) {
      note(by);
      for (const value of values) if ('need' in value) note(value.need);
    }
  }
  return [...needs.values()];
};

export type Lookup = (need: Need) => string | null;

const lookedUp = (step: DraftStep, find: Lookup): Record<string, unknown> => {
  const found: Record<string, unknown> = { ...step.move?.values };
  for (const value of step.values) {
    if ('value' in value) found[value.field] = value.value;
    else {
      const id = find(value.need);
      found[value.field] = id;
      if (!id)
        step.remarks.push({ kind: 'not-found', text: `there is no ${value.need.type} ${shown(value.need.name)}` });
    }
  }
  return found;
};

const told = (draft: DraftStep, find: Lookup, channel: boolean): Step => {
  const values = lookedUp(draft, find);
  const remark = draft.remarks.map(({ text }) => text).join('; ');
  return {
    at: draft.at,
    by: draft.by ? find(draft.by) : null,
    ...(draft.move && { state: draft.move.state }),
    ...(channel &&
      typeof values['channel'] === 'string' && { channel: values['channel'] as NonNullable<Step['channel']> }),
    values,
    ...(remark && { remark }),
  };
};

/** A draft → the story that replay tells, once everything it names is there; and all that was noticed. */
export const storyOf = (
  plan: ImportPlan,
  draft: Draft,
  id: string,
  find: Lookup,
): { story: Story; remarks: readonly Remark[] } => {
  const channel = plan.type.fields.has('channel');
  const steps = draft.steps.map((step) => told(step, find, channel));
  const { opened } = draft;
  return {
    story: {
      id,
      source: plan.map.source,
      sourceKey: draft.key,
      number: draft.number,
      ...(plan.map.variant && { variant: plan.map.variant }),
      ...(opened && { opened: { at: opened.at, by: opened.by ? find(opened.by) : null } }),
      steps,
    },
    remarks: [...draft.remarks, ...draft.steps.flatMap(({ remarks }) => remarks)],
  };
};
