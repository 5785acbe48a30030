import { useEffect, useEffectEvent } from 'react';
import { awaitPage } from '../../client/coming.ts';
import { useKeys } from '../../client/keys.ts';
import type { RecordJson, TypeMeta } from '../../client/meta.ts';
import { nothingOpen } from '../../parts/nothing-open.ts';
import { useWords } from '../../words/words.ts';
import { leaveList } from '../data/came-from.ts';
import { isEditing } from '../data/editing.ts';
import { useGo, useTarget } from '../data/go.ts';
import type { RowsControl } from '../list/use-rows-control.ts';
import { listWords } from '../words/list.ts';
import { besideHref, openedAs, recordPath, useListPlace } from './list-place.ts';

type About = {
  readonly rows: readonly RecordJson[];
  readonly typeOf: (row: RecordJson) => TypeMeta | undefined;
  readonly control: RowsControl;
  /** Records open beside the list, and not on a page of their own. */
  readonly beside: boolean;
};

export type Opening = { readonly open: (row: RecordJson) => void; readonly step: (by: number, field?: string) => void };

const focusRecord = (): void => document.querySelector<HTMLElement>('.beside h1')?.focus();
const isInRecord = (): boolean => document.activeElement?.closest('.beside') !== null;

/** How records of a list are opened, and how one goes on from one to the next. */
export const useOpening = ({ rows, typeOf, control, beside }: About): Opening => {
  const t = useWords(listWords);
  const go = useGo();
  const here = useTarget();
  const { path, search, opened } = useListPlace();
  const href = `${path}${search}`;
  const openedRow = opened && rows.find((row) => row.number === opened.key && typeOf(row)?.plural === opened.plural);
  const show = (row: RecordJson, replace: boolean): void => {
    const record = openedAs(typeOf(row), row);
    awaitPage(recordPath(record));
    go(besideHref(record, href), { replace });
  };
  const openAlone = (row: RecordJson): void => {
    leaveList({
      href,
      rows: rows.map((one) => ({ id: one.id, plural: typeOf(one)?.plural ?? '', number: one.number })),
    });
    go(`/${typeOf(row)?.plural}/${row.number}`);
  };

  const follow = useEffectEvent((id: string) => {
    // A step further may be on its way: one stands where it leads.
    if (opened && here() === recordPath(opened)) control.goTo(control.placeOf(id));
  });
  const openedId = openedRow?.id;
  useEffect(() => {
    if (openedId !== undefined) follow(openedId);
  }, [openedId]);

  const missing = beside && opened === null ? control.currentId : undefined;
  const openFirst = useEffectEvent(() => control.current && show(control.current, true));
  useEffect(() => {
    if (missing !== undefined) openFirst();
  }, [missing]);

  useKeys(
    {
      Enter: { run: focusRecord, words: t.toRecord },
      Escape: { run: () => isInRecord() && nothingOpen() && !isEditing() && control.comeBack(), words: t.toList },
    },
    { label: t.list, enabled: beside, first: true },
  );
  return {
    open: (row) => {
      if (!beside) openAlone(row);
      else if (row.id === openedId) focusRecord();
      else show(row, opened !== null);
    },
    step: (by, field) => {
      const row = control.step(by, field);
      // By where one is going, not by what is shown: the step before may still be on its way.
      if (beside && row && here() !== recordPath(openedAs(typeOf(row), row))) show(row, opened !== null);
    },
  };
};
