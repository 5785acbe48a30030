import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../ui/client/api.ts';
import { metaQuery } from '../../ui/client/meta.ts';
import { useMe } from '../../ui/client/session.ts';
import { say } from '../../ui/client/undo.ts';
import { Block } from '../../ui/parts/block.tsx';
import { Button } from '../../ui/parts/button.tsx';
import { ErrorNote } from '../../ui/parts/error-note.tsx';
import { useWords } from '../../ui/words/words.ts';
import { CodeForm } from './code-form.tsx';
import { meWords } from './me.words.ts';
import { SecretCode } from './secret-code.tsx';

type Secret = { readonly secret: string; readonly uri: string };

/** On: a code turns it off. Off: a secret is made, and a code from it turns it on. */
export const SecondFactorBlock = () => {
  const words = useWords(meWords);
  const { secondFactor } = useMe();
  const client = useQueryClient();
  const begin = useMutation({ mutationFn: () => api.post<Secret>('/session/second-factor') });
  const settled = (sentence: string) => async () => {
    await client.invalidateQueries({ queryKey: metaQuery.queryKey });
    begin.reset();
    say(sentence);
  };
  const confirm = useMutation({
    mutationFn: (code: string) => api.put('/session/second-factor', { code }),
    onSuccess: settled(words.turnedOn),
  });
  const stop = useMutation({
    mutationFn: (code: string) => api.delete('/session/second-factor', { code }),
    onSuccess: settled(words.turnedOff),
  });
  return (
    <Block title={words.second} help={words.secondHelp}>
      <p style={{ margin: 0 }}>{secondFactor ? words.isOn : words.isOff}</p>
      <ErrorNote error={begin.error} />
      {secondFactor ? <CodeForm label={words.turnOff} weight="danger" on={stop} /> : null}
      {!secondFactor && begin.data ? (
        <>
          <SecretCode {...begin.data} />
          <CodeForm label={words.confirm} weight="primary" on={confirm} />
        </>
      ) : null}
      {secondFactor || begin.data ? null : (
        <div>
          <Button busy={begin.isPending} onClick={() => begin.mutate()}>
            {words.setUp}
          </Button>
        </div>
      )}
    </Block>
  );
};
