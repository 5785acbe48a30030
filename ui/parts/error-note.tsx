import './note.css';
import IconAlertTriangle from '@tabler/icons-react/dist/esm/icons/IconAlertTriangle.mjs';
import { Problem } from '../client/problem.ts';
import { useWords } from '../words/words.ts';
import { Button } from './button.tsx';
import { partsWords } from './parts.words.ts';

type Props = { readonly error: unknown; readonly onRetry?: () => void };

/** What was refused for what it is will be refused again; too late or too often may pass. */
const isLasting = ({ status }: Problem): boolean => status >= 400 && status < 500 && status !== 408 && status !== 429;

/** What went wrong, in the problem's own sentence, with the fields it names. Shows nothing when there is no error. */
export const ErrorNote = ({ error, onRetry }: Props) => {
  const words = useWords(partsWords);
  if (error === null || error === undefined) return null;
  const problem = error instanceof Problem ? error : undefined;
  const named = (problem?.fields ?? []).filter((field) => !problem?.detail.includes(field.message));
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
      {onRetry && !(problem && isLasting(problem)) ? (
        <Button small onClick={onRetry}>
          {words.tryAgain}
        </Button>
      ) : null}
    </div>
  );
};
