import type { Health } from '../../../kernel/health.ts';
import { useWords } from '../../words/words.ts';
import { threadWords } from '../words/thread.ts';
import './health-mark.css';

const shapes: Readonly<Record<Health, React.ReactNode>> = {
  well: <circle cx="6" cy="6" r="3.5" fill="currentColor" />,
  strained: <path d="M6 1.2 11.2 10.6H.8Z" fill="currentColor" />,
  hurt: <path d="M6 .5 11.5 6 6 11.5.5 6Z" fill="currentColor" />,
};

/** How something is doing: a shape of its own for each, so that it is told apart without colour. */
export const HealthMark = ({ health, said }: { readonly health: Health; readonly said?: boolean }) => {
  const t = useWords(threadWords);
  return (
    <span className="health" data-health={health} title={t.health[health]}>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        {shapes[health]}
      </svg>
      <span className={said ? undefined : 'visually-hidden'}>{t.health[health]}</span>
    </span>
  );
};
