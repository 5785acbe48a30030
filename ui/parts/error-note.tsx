import './note.css';
import IconAlertTriangle from '@tabler/icons-react/dist/esm/icons/IconAlertTriangle.mjs';
import { Problem } from '../client/problem.ts';
import { useWords } from '../words/words.ts';
import { Button } from './button.tsx';
import { partsWords } from './parts.words.ts';

type Props = { readonly error: unknown; readonly onRetry?: () => void };

/** Who may not do something may not do it the next time either. */
const FORBIDDEN = 403;

/** What went wrong, in the problem's own sentence, with the fields it names. Shows nothing when there is no error. */
export const ErrorNote = ({ error, onRetry }: Props) => {
  const words = useWords(partsWords);
  if (error === null || error === undefined) return null;
  const problem = error instanceof Problem ? error : undefined;
  const named = (problem?.fields ?? []).filter((field) => field.message !== problem?.detail);
  return (
    <div className="error-note" role="alert">
      <IconAlertTriangle size={18} stroke={1.8} aria-hidden="true" />
      <div className="words">
        {problem?.detail ?? words.wrong}
        {named.length > 0 ? (
          <ul>
            {named.map((field) => (
              <li key={field.field + field.code}>{field.message}</li>
            ))}
          </ul>
        ) : null}
      </div>
      {onRetry && problem?.status !== FORBIDDEN ? (
        <Button small onClick={onRetry}>
          {words.tryAgain}
        </Button>
      ) : null}
    </div>
  );
};
