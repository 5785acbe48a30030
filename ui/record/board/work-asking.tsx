import type { Included, RecordJson, TypeMeta, VerbMeta } from '../../client/meta.ts';
import { useAct } from '../data/use-act.ts';
import { RowVerbPanel } from '../page/row-verb-panel.tsx';

type Props = {
  readonly row: RecordJson;
  readonly type: TypeMeta;
  readonly verb: VerbMeta;
  readonly included: Included;
  readonly onDone: () => Promise<void>;
  readonly onClose: () => void;
};

/** What the verb asks that a card's new place stands for. */
export const WorkAsking = ({ row, type, verb, included, onDone, onClose }: Props) => {
  const act = useAct(type);
  return (
    <div className="board-asking">
      <RowVerbPanel
        type={type}
        verb={verb}
        row={row}
        included={included}
        about={`${row.number} ${row.title}`}
        onDo={async (values) => {
          await act(row, verb, values);
          onClose();
          await onDone();
        }}
        onClose={onClose}
      />
    </div>
  );
};
