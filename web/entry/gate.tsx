import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useLayoutEffect } from 'react';
import { MetaContext, metaQuery } from '../../ui/client/meta.ts';
import { useSession } from '../../ui/client/session.ts';
import { speak, zone } from '../../ui/words/language.ts';
import { EntryFrame } from './entry-frame.tsx';
import { Unreachable } from './unreachable.tsx';

const SignIn = lazy(() => import('./sign-in.tsx').then((file) => ({ default: file.SignIn })));
const FirstRun = lazy(() => import('./first-run.tsx').then((file) => ({ default: file.FirstRun })));
const App = lazy(() => import('../shell/app.tsx').then((file) => ({ default: file.App })));

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
  return (
    <Suspense>
      {session.signedIn ? (
        <Inside />
      ) : (
        <EntryFrame wide={session.firstRun}>{session.firstRun ? <FirstRun /> : <SignIn />}</EntryFrame>
      )}
    </Suspense>
  );
};
