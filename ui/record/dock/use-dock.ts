import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { offerUndo, say } from '../../client/undo.ts';
import { useWords } from '../../words/words.ts';
import type { BulkOutcome } from '../data/bulk.ts';
import type { Changes } from '../data/use-update.ts';
import { listWords } from '../words/list.ts';
import { refreshLists, runBulk, stepsBack, type TypedRow, takeBack } from './run-bulk.ts';

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
  const tell = (outcome: BulkOutcome, done: string, values: Changes): void => {
    setFailed(outcome.failed);
    if (outcome.done.length === 0) return;
    const message = t.doneMany(outcome.done.length, done);
    const steps = stepsBack(targets, outcome, Object.keys(values));
    if (steps) offerUndo({ message, undo: undo(steps) });
    else say(message);
  };
  const run = async (op: string, values: Changes, done: string): Promise<void> => {
    setShare(0);
    try {
      const outcome = await runBulk(targets, op, values, setShare);
      await refreshLists(client);
      tell(outcome, done, values);
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
  return { mode, setMode, share, failed, run, close };
};

export type DockControl = ReturnType<typeof useDock>;
