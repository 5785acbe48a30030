import './skeletons.css';
import { useEffect, useState } from 'react';
import { useWords } from '../words/words.ts';
import { partsWords } from './parts.words.ts';

const PATIENCE_MS = 300;

/** True once one has waited long enough to be told so. */
export const useLate = (): boolean => {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return late;
};

type Props = { readonly count?: number; readonly shape?: 'text' | 'rows' | 'cards' };

/** The shape of what is coming, after 300 ms; nothing before. */
export const Skeletons = ({ count = 6, shape = 'text' }: Props) => {
  const words = useWords(partsWords);
  if (!useLate()) return null;
  return (
    <div className="skeletons" data-shape={shape} role="status" aria-label={words.loading}>
      {Array.from({ length: count }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they are all alike
        <span key={at} style={shape === 'text' ? { width: `${92 - ((at * 37) % 45)}%` } : undefined} />
      ))}
    </div>
  );
};
