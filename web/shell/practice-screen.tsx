import { useParams } from '@tanstack/react-router';
import { Suspense } from 'react';
import { Skeletons } from '../../ui/parts/skeletons.tsx';
import { NotFound } from './not-found.tsx';
import { practiceScreens } from './practice-screens.tsx';

/** A screen that a practice brings beside the derived ones. */
export const PracticeScreen = () => {
  const { name } = useParams({ strict: false }) as { readonly name?: string };
  const screen = practiceScreens.find((each) => each.name === name);
  if (!screen) return <NotFound />;
  return (
    <Suspense fallback={<Skeletons />}>
      <screen.Screen />
    </Suspense>
  );
};
