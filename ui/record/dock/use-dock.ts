import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { offerUndo, say } from '../../client/undo.ts';
import { useWords } from '../../words/words.ts';
import type { BulkOutcome } from '../data/bulk.ts';
import type { Saying } from '../data/use-activity.ts';
import type { Changes } from '../data/use-update.ts';
import { listWords } from '../words/list.ts';
import { beforeBulk, refreshLists, runBulk, stepsBack, type TypedRow, takeBack } from './run-bulk.ts';

export type DockMode = 'assign' | 'field' | 'say-public' | 'say-internal' | `verb:${string}`;

/** What the bar at the foot of a list does to the selected records, or to the one that one stands on. */
export const useDock = (targets: readonly TypedRow[], onDone: () => void) => {
  const client = useQueryClient();
  const t = useWords(listWords);
  const [mode, setMode] = useState<DockMode | null>(null);
  const [share, setShare] = useState<number | null>(null);
  const [failed, setFailed] = useState<BulkOutcome['failed']>([]);

  const undo = (steps: NonNullable<ReturnType<typeof stepsBack>>) => async (): Promise<void> => {
    const back = await takeBack(steps);
    await refreshLists(client);
    if (back.failed.length > 0) say(t.notUndone(back.failed.length), 'problem');
  };
  const tell = (before: readonly TypedRow[], outcome: BulkOutcome, done: string, set: readonly string[]): void => {
    setFailed(outcome.failed);
    if (outcome.done.length === 0) return;
    const message = t.doneMany(outcome.done.length, done);
    const steps = stepsBack(before, outcome, set);
    if (steps) offerUndo({ message, undo: undo(steps) });
    else say(message);
  };
  const run = async (op: string, values: Changes, done: string): Promise<void> => {
    setShare(0);
    const set = Object.keys(values);
    try {
      const before = await beforeBulk(targets, set);
      const outcome = await runBulk(targets, op, values, setShare);
      await refreshLists(client);
      tell(before, outcome, done, set);
      setMode(null);
      if (outcome.failed.length === 0) onDone();
    } finally {
      setShare(null);
    }
  };
  /** The same words on each: what was said stays said. */
  const sayToAll = async (saying: Saying): Promise<void> => {
    setShare(0);
    try {
      const outcome = await runBulk(targets, 'say', saying, setShare);
      await refreshLists(client);
      setFailed(outcome.failed);
      if (outcome.done.length > 0)
        say(t.doneMany(outcome.done.length, saying.visibility === 'public' ? t.answered : t.noted));
      setMode(null);
      if (outcome.failed.length === 0) onDone();
    } finally {
      setShare(null);
    }
  };
  const close = (): void => {
    setMode(null);
    setFailed([]);
  };
  return { mode, setMode, share, failed, run, sayToAll, close };
};

export type DockControl = ReturnType<typeof useDock>;
