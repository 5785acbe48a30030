import './confirm-inline.css';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../words/words.ts';
import { Button, type Weight } from './button.tsx';
import { partsWords } from './parts.words.ts';

type Props = {
  readonly label: string;
  /** What will happen, as a question. */
  readonly question: string;
  readonly confirm: string;
  readonly onConfirm: () => void | Promise<void>;
  readonly weight?: Weight;
  readonly small?: boolean;
};

/** A button that asks once more in its own place, without a dialogue. */
export const ConfirmInline = ({ label, question, confirm, onConfirm, weight = 'quiet', small = false }: Props) => {
  const words = useWords(partsWords);
  const [asking, setAsking] = useState(false);
  const cancel = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking) cancel.current?.focus();
  }, [asking]);
  if (!asking) {
    return (
      <Button weight={weight} small={small} onClick={() => setAsking(true)}>
        {label}
      </Button>
    );
  }
  const answer = (): void => {
    setAsking(false);
    void onConfirm();
  };
  return (
    <fieldset className="confirm-inline" aria-label={question}>
      <span>{question}</span>
      <Button weight="danger" small={small} onClick={answer}>
        {confirm}
      </Button>
      <Button ref={cancel} weight="quiet" small={small} onClick={() => setAsking(false)}>
        {words.cancel}
      </Button>
    </fieldset>
  );
};
