import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { hide } from './overlay.ts';

// What stayed and has the focus keeps it: a list beside the record that was opened.
const stays = (): boolean => document.activeElement?.closest('main') !== null && document.activeElement?.id !== 'work';

const focusHeading = (): void => {
  if (stays()) return;
  const target =
    document.querySelector<HTMLElement>('main h1[tabindex]') ?? document.querySelector<HTMLElement>('main');
  target?.focus({ preventScroll: true });
};

/** After going somewhere else nothing lies over it, and the focus stands at its heading, as it would after a page load. */
export const useFocusOnNavigation = (): void => {
  const router = useRouter();
  useEffect(() => {
    const leaving = router.subscribe('onBeforeLoad', ({ pathChanged }) => pathChanged && hide());
    const arriving = router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
      if (fromLocation && pathChanged) requestAnimationFrame(focusHeading);
    });
    return () => {
      leaving();
      arriving();
    };
  }, [router]);
};
