import { useQuery } from '@tanstack/react-query';
import { useLayoutEffect } from 'react';
import { MetaContext, metaQuery } from '../../ui/client/meta.ts';
import { useSession } from '../../ui/client/session.ts';
import { later } from '../../ui/parts/later.tsx';
import { speak, zone } from '../../ui/words/language.ts';
import { EntryFrame } from './entry-frame.tsx';
import { Unreachable } from './unreachable.tsx';

const SignIn = later(async () => (await import('./sign-in.tsx')).SignIn);
const FirstRun = later(async () => (await import('./first-run.tsx')).FirstRun);
const App = later(async () => {
  const { App, arrive } = await import('../shell/app.tsx');
  await arrive();
  return App;
});

const Inside = () => {
  const { data: meta, error, refetch } = useQuery(metaQuery);
  useLayoutEffect(() => {
    if (!meta) return;
    speak(meta.me.language);
    zone.set(meta.me.zone);
  }, [meta]);
  if (!meta) return error ? <Unreachable error={error} onRetry={() => void refetch()} /> : null;
  return (
    <MetaContext value={meta}>
      <App />
    </MetaContext>
  );
};

/** Who is it? Sign-in and first run until that is known; then the shell, where one wanted to go. */
export const Gate = () => {
  const { data: session, error, refetch } = useSession();
  if (!session) return error ? <Unreachable error={error} onRetry={() => void refetch()} /> : null;
  if (session.signedIn) return <Inside />;
  return <EntryFrame wide={session.firstRun}>{session.firstRun ? <FirstRun /> : <SignIn />}</EntryFrame>;
};
