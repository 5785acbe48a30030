import { type ReactNode, useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { useWords } from '../../words/words.ts';
import { useEditing } from '../data/editing.ts';
import { timelineWords } from '../words/timeline.ts';

type Props = {
  readonly label: string;
  /** What the button says that does it. */
  readonly does: string;
  /** What is refused is shown, and the form stays. */
  readonly onSend: () => Promise<void>;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A small form under an entry of the history: what is done with it. Escape closes it. */
export const EntryForm = ({ label, does, onSend, onClose, children }: Props) => {
  const t = useWords(timelineWords);
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  useEditing(true);
  const send = (): void => {
    setBusy(true);
    onSend().catch((problem: unknown) => {
      setError(problem);
      setBusy(false);
    });
  };
  return (
    <form
      className="split-panel"
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <ErrorNote error={error} />
      {children}
      <footer>
        <Button weight="primary" type="submit" small busy={busy}>
          {does}
        </Button>
        <Button weight="quiet" small onClick={onClose}>
          {t.cancel}
        </Button>
      </footer>
    </form>
  );
};
