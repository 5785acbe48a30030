import { type ReactNode, useState } from 'react';
import { Button } from '../../../../ui/parts/button.tsx';
import { useAct } from '../../../../ui/record/data/use-act.ts';
import { useRecord } from '../../../../ui/record/page/record-context.ts';
import { VerbPanel } from '../../../../ui/record/page/verb-panel.tsx';
import { useRefresh } from './use-room.tsx';

type Props = {
  readonly name: string;
  /** Of its arguments, those that are asked here; all of them when absent. */
  readonly asks?: readonly string[];
  readonly children?: ReactNode;
};

/** A verb of the major incident where it belongs in the room: a button, and in its place what it asks. */
export const VerbHere = ({ name, asks, children }: Props) => {
  const { type, record } = useRecord();
  const [open, setOpen] = useState(false);
  const act = useAct(type);
  const refresh = useRefresh(record.number);
  const declared = type.verbs.find((verb) => verb.name === name);
  const allowed = record.verbs?.find((verb) => verb.name === name)?.allowed;
  if (!declared || !allowed) return null;
  const verb = { ...declared, arguments: declared.arguments.filter((each) => !asks || asks.includes(each.name)) };
  return (
    <div className="room-verb">
      <Button small aria-expanded={open} onClick={() => setOpen(!open)} title={verb.help}>
        {children ?? verb.label}
      </Button>
      {open && (
        <VerbPanel
          type={type}
          verb={verb}
          values={record}
          included={record.included}
          about={record.number}
          onDo={async (values) => {
            await act(record, verb, values);
            setOpen(false);
            await refresh();
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </div>
  );
};
