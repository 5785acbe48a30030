import { useMutation } from '@tanstack/react-query';
import { api } from '../../ui/client/api.ts';
import { Button } from '../../ui/parts/button.tsx';
import { ErrorNote } from '../../ui/parts/error-note.tsx';
import { useWords } from '../../ui/words/words.ts';
import type { DemoSignIn } from './demo-ready.tsx';
import { entryWords } from './entry.words.ts';

type Props = {
  readonly code: string;
  readonly withCode: (go: () => void) => () => void;
  readonly onReady: (signIns: readonly DemoSignIn[]) => void;
};

export const DemoChoice = ({ code, withCode, onReady }: Props) => {
  const words = useWords(entryWords);
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => api.post<{ signIns: readonly DemoSignIn[] }>('/first-run/demo', { code }),
    onSuccess: ({ signIns }) => onReady(signIns),
  });
  return (
    <section className="surface choice">
      <h2>{words.look}</h2>
      <p>{words.lookHelp}</p>
      <ErrorNote error={error} />
      {isPending ? <p role="status">{words.loading}</p> : null}
      <Button busy={isPending} onClick={withCode(mutate)}>
        {words.load}
      </Button>
    </section>
  );
};
