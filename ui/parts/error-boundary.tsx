import { Component, type ReactNode } from 'react';
import { useWords } from '../words/words.ts';
import { Button } from './button.tsx';
import { EmptyState } from './empty-state.tsx';
import { partsWords } from './parts.words.ts';

/** What stands where a part of the page broke: an apology, a way on, and the sentence for whoever is asked about it. */
export const Broken = ({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) => {
  const words = useWords(partsWords);
  return (
    <EmptyState
      title={words.wrong}
      actions={
        <>
          <Button weight="primary" onClick={onRetry}>
            {words.tryAgain}
          </Button>
          <Button onClick={() => location.reload()}>{words.reload}</Button>
        </>
      }
    >
      {error instanceof Error ? error.message : String(error)}
    </EmptyState>
  );
};

type Props = { readonly children: ReactNode };

/** Keeps an error in one place: what is around it goes on. */
export class ErrorBoundary extends Component<Props, { readonly error: unknown }> {
  override state = { error: undefined as unknown };

  static getDerivedStateFromError(error: unknown): { readonly error: unknown } {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error === undefined ? (
      this.props.children
    ) : (
      <Broken error={error} onRetry={() => this.setState({ error: undefined })} />
    );
  }
}
