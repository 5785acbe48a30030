import { ErrorNote } from '../../ui/parts/error-note.tsx';
import { EntryFrame } from './entry-frame.tsx';

export const Unreachable = ({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) => (
  <EntryFrame>
    <h1>Reeve</h1>
    <ErrorNote error={error} onRetry={onRetry} />
  </EntryFrame>
);
