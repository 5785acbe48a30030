import { say } from '../../client/undo.ts';
import { Button } from '../../parts/button.tsx';
import { useWords } from '../../words/words.ts';
import { type Saying, useSay } from '../data/use-activity.ts';
import { Composer } from '../timeline/composer.tsx';
import { listWords } from '../words/list.ts';
import { timelineWords } from '../words/timeline.ts';
import type { TypedRow } from './run-bulk.ts';

type ManyProps = {
  readonly targets: readonly TypedRow[];
  readonly visibility: Saying['visibility'];
  readonly onSay: (saying: Saying) => Promise<void>;
  readonly onClose: () => void;
};

/** The same reply or note on all that are selected. */
export const DockSayToAll = ({ targets, visibility, onSay, onClose }: ManyProps) => {
  const t = useWords(listWords);
  return (
    <div className="dock-say">
      <header>
        <strong className="numbers">{t.selected(targets.length)}</strong>
        <span className="quiet">{t.sayToAll(targets.length)}</span>
        <Button small weight="quiet" onClick={onClose}>
          {t.close}
        </Button>
      </header>
      <Composer about={`selected:${visibility}`} modes={[visibility]} focused onSend={onSay} />
    </div>
  );
};

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
