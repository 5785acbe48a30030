import { PasswordInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Button } from '../../ui/parts/button.tsx';
import { ErrorNote } from '../../ui/parts/error-note.tsx';
import { useTitle } from '../../ui/parts/title.ts';
import { useWords } from '../../ui/words/words.ts';
import { entryWords } from './entry.words.ts';
import { SecondStep } from './second-step.tsx';
import { useSignIn } from './use-sign-in.ts';

/** E-mail and password; the second factor only when one is wanted. */
export const SignIn = () => {
  const words = useWords(entryWords);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const { signIn, isPending, error, needsCode, startOver } = useSignIn();
  useTitle(words.signIn);
  if (needsCode) {
    return (
      <SecondStep
        error={error}
        busy={isPending}
        onCode={(code) => signIn({ email, password, code })}
        onBack={startOver}
      />
    );
  }
  return (
    <>
      <h1>{words.signIn}</h1>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          signIn({ email, password });
        }}
      >
        <ErrorNote error={error} />
        <TextInput
          label={words.email}
          type="email"
          name="email"
          autoComplete="username"
          required
          withAsterisk={false}
          data-autofocus
          autoFocus
          size="md"
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <PasswordInput
          label={words.password}
          name="password"
          autoComplete="current-password"
          required
          withAsterisk={false}
          size="md"
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <Button type="submit" weight="primary" wide busy={isPending}>
          {words.signIn}
        </Button>
      </form>
    </>
  );
};
