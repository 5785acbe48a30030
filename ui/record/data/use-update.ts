import { useQueryClient } from '@tanstack/react-query';
import { api, Problem } from '../../client/api.ts';
import type { RecordJson, TypeMeta } from '../../client/meta.ts';
import { offerUndo, say } from '../../client/undo.ts';
import { useWords } from '../../words/words.ts';
import { recordWords } from '../words/record.ts';
import { showChanges } from './known-rows.ts';
import { mergeLines } from './merge-lines.ts';

export type Changes = Readonly<Record<string, unknown>>;
type Lines = readonly Readonly<Record<string, unknown>>[];
type Target = Pick<RecordJson, 'id' | 'number' | 'version'> & Readonly<Record<string, unknown>>;

/** What two writers wrote at once: theirs stands in the database, mine is here. */
export type Conflict = {
  readonly mine: Changes;
  /** The values of the fields that collide, as they stand. */
  readonly theirs: Changes;
  readonly collides: readonly string[];
  /** The version in which they stand. */
  readonly version: number;
};

export type Outcome =
  | { readonly is: 'done'; readonly record: RecordJson; readonly before: Target }
  | { readonly is: 'conflict'; readonly conflict: Conflict }
  | { readonly is: 'refused'; readonly problem: Problem };

/** What a refusal tells of two writers; null when it is about something else. */
export const conflictIn = (problem: Problem, mine: Changes): Conflict | null => {
  const { theirs, collides, version } = problem.extra;
  if (problem.status !== 409 || typeof theirs !== 'object' || theirs === null) return null;
  return {
    mine,
    theirs: theirs as Changes,
    version: Number(version),
    collides: Array.isArray(collides) ? collides.map(String) : Object.keys(mine),
  };
};

/** What was written as it would stand beside theirs, when all that collides are lines that can be put together. */
const putTogether = (type: TypeMeta, target: Target, { mine, theirs, collides }: Conflict): Changes | null => {
  const merged = collides.map((name) => {
    if (!type.lines.some((lines) => lines.name === name)) return null;
    const [base, own, others] = [target[name], mine[name], theirs[name]].map((lines) => (lines ?? []) as Lines);
    const lines = base && own && others ? mergeLines(base, own, others) : null;
    return lines && ([name, lines] as const);
  });
  return merged.every((each) => each !== null) ? { ...mine, ...Object.fromEntries(merged) } : null;
};

const earlier = (target: Target, changes: Changes): Changes =>
  Object.fromEntries(Object.keys(changes).map((name) => [name, target[name] ?? null]));

/** Writes changes of a record: shown at once, taken back when refused, offered for undo when done. */
export const useUpdate = (type: TypeMeta) => {
  const client = useQueryClient();
  const t = useWords(recordWords);

  const write = async (target: Target, changes: Changes): Promise<Outcome> => {
    const takeBack = showChanges(client, target, type.plural, changes);
    try {
      const record = await api.patch<RecordJson>(`/${type.plural}/${target.number}`, changes, {
        version: target.version,
      });
      showChanges(client, target, type.plural, record);
      void client.invalidateQueries({ queryKey: ['record', type.plural, target.number] });
      void client.invalidateQueries({ queryKey: ['activity', type.plural, target.number] });
      return { is: 'done', record, before: target };
    } catch (error) {
      takeBack();
      if (!(error instanceof Problem)) throw error;
      const conflict = conflictIn(error, changes);
      const together = conflict && putTogether(type, target, conflict);
      if (together) return write({ ...target, ...conflict.theirs, version: conflict.version }, together);
      return conflict ? { is: 'conflict', conflict } : { is: 'refused', problem: error };
    }
  };

  const update = async (target: Target, changes: Changes): Promise<Outcome> => {
    const outcome = await write(target, changes);
    if (outcome.is === 'done') {
      const names = Object.keys(changes).map((name) => type.fields.find((field) => field.name === name)?.label ?? name);
      offerUndo({
        message: t.changed(target.number, names.join(', ')),
        undo: async () => {
          const undone = await write({ ...target, version: outcome.record.version }, earlier(outcome.before, changes));
          if (undone.is !== 'done') say(t.notUndone(target.number), 'problem');
        },
      });
    }
    return outcome;
  };

  return update;
};
