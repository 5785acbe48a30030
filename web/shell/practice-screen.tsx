import { useParams } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { Skeletons } from '../../ui/parts/skeletons.tsx';
import { NotFound } from './not-found.tsx';
import { practiceScreens } from './practice-screens.ts';

const screens = new Map(
  practiceScreens.map(({ name, load }) => [name, lazy(() => load().then((file) => ({ default: file.Screen })))]),
);

/** A screen that a practice brings beside the derived ones. */
export const PracticeScreen = () => {
  const { name = '' } = useParams({ strict: false }) as { readonly name?: string };
  const Screen = screens.get(name);
  if (!Screen) return <NotFound />;
  return (
    <Suspense fallback={<Skeletons />}>
      <Screen />
    </Suspense>
  );
};
