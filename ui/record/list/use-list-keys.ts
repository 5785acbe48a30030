import { useEffect, useEffectEvent, useRef } from 'react';
import { useKeys } from '../../client/keys.ts';
import type { RecordJson, TypeMeta } from '../../client/meta.ts';
import { useWords } from '../../words/words.ts';
import { useGo } from '../data/go.ts';
import { assignMode } from '../dock/assign-mode.ts';
import type { TypedRow } from '../dock/run-bulk.ts';
import type { DockControl } from '../dock/use-dock.ts';
import { fieldOf } from '../field/fields-of.ts';
import { endingVerb } from '../page/verbs-now.ts';
import type { Opening } from '../split/use-opening.ts';
import { listWords } from '../words/list.ts';
import { isCellEditable } from './editable.ts';
import type { RowsControl } from './use-rows-control.ts';

type About = {
  readonly control: RowsControl;
  readonly dock: DockControl;
  readonly typeOf: (row: RecordJson) => TypeMeta | undefined;
  readonly columns: readonly string[];
  readonly opening: Opening;
  /** A record is open beside the list: while nothing is selected, its own keys do what is done to one. */
  readonly beside: boolean;
  readonly createAt: string | null;
  readonly targets: readonly TypedRow[];
  /** Rows are drawn, and can be gone through. */
  readonly rowKeys?: boolean;
};

/** What was asked at the foot gave the focus to nobody when it went: one stands on one's row again. */
const useComeBack = ({ mode }: DockControl, comeBack: () => void): void => {
  const before = useRef(mode);
  const back = useEffectEvent(comeBack);
  useEffect(() => {
    if (before.current !== null && mode === null && document.activeElement === document.body) back();
    before.current = mode;
  }, [mode]);
};

/** The keys with which a queue is cleared without a mouse. */
export const useListKeys = ({
  control,
  dock,
  typeOf,
  columns,
  opening,
  beside,
  createAt,
  targets,
  rowKeys = true,
}: About): void => {
  const t = useWords(listWords);
  const go = useGo();
  const row = control.current;
  useComeBack(dock, () => control.comeBack());
  const type = row && typeOf(row);
  const ending = type && endingVerb(type);
  const editCell = (): void => {
    if (!row || !type) return;
    const field = columns.flatMap((name) => fieldOf(type, name) ?? []).find((one) => isCellEditable(type, one, row));
    if (field) control.edit({ id: row.id, field: field.name });
  };
  useKeys(
    {
      j: { run: () => opening.step(1), words: t.next },
      k: { run: () => opening.step(-1), words: t.previous },
      x: { run: () => row && control.toggle(row, false), words: t.select },
      'shift+x': { run: () => row && control.toggle(row, true), words: t.selectRange },
    },
    { label: t.list, first: beside, enabled: rowKeys },
  );
  useKeys(
    {
      ...(!beside &&
        rowKeys && {
          Enter: { run: () => row && opening.open(row), words: t.open },
          F2: { run: editCell, words: t.editCell },
          ArrowRight: { run: () => control.comeBack(columns[0]), words: t.toCells },
        }),
      ...(createAt && { c: { run: () => go(createAt), words: t.createKey } }),
    },
    { label: t.list },
  );
  useKeys(
    {
      a: { run: () => row && dock.setMode(assignMode(targets)), words: t.assign },
      r: { run: () => row && dock.setMode('say-public'), words: t.reply },
      n: { run: () => row && dock.setMode('say-internal'), words: t.note },
      ...(ending && { e: { run: () => dock.setMode(`verb:${ending.name}` as const), words: ending.label } }),
    },
    { label: t.list, first: beside, enabled: rowKeys && (!beside || control.chosen.length > 0) },
  );
};
