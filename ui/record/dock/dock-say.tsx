import { say } from '../../client/undo.ts';
import { Button } from '../../parts/button.tsx';
import { useWords } from '../../words/words.ts';
import { useSay } from '../data/use-activity.ts';
import { Composer } from '../timeline/composer.tsx';
import { listWords } from '../words/list.ts';
import { timelineWords } from '../words/timeline.ts';
import type { TypedRow } from './run-bulk.ts';

type Props = { readonly target: TypedRow; readonly visibility: 'public' | 'internal'; readonly onClose: () => void };

/** A reply or a note without leaving the list. */
export const DockSay = ({ target: { type, row }, visibility, onClose }: Props) => {
  const t = useWords(listWords);
  const w = useWords(timelineWords);
  const send = useSay(type.plural, row.number);
  return (
    <div className="dock-say">
      <header>
        <span className="number">{row.number}</span> <span dir="auto">{row.title}</span>
        <Button small weight="quiet" onClick={onClose}>
          {t.close}
        </Button>
      </header>
      <Composer
        key={`${row.id}${visibility}`}
        about={`${row.number}:${visibility}`}
        modes={[visibility]}
        focused
        onSend={async (saying) => {
          await send(saying);
          say(`${row.number}: ${visibility === 'public' ? w.publicReply : w.internalNote}`);
          onClose();
        }}
      />
    </div>
  );
};
