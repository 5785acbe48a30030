import { useEffect } from 'react';
import { fetchHands } from '../../ui/parts/later.tsx';

const signs = ['pointermove', 'pointerdown', 'keydown'] as const;
/** The first screen comes first. */
const AFTER_MS = 1_500;

/** Fetches what it takes to change something as soon as somebody stirs, and else a moment later. */
export const Hands = () => {
  useEffect(() => {
    const fetchNow = (): void => {
      stop();
      fetchHands();
    };
    const timer = setTimeout(fetchNow, AFTER_MS);
    const stop = (): void => {
      clearTimeout(timer);
      for (const sign of signs) window.removeEventListener(sign, fetchNow);
    };
    for (const sign of signs) window.addEventListener(sign, fetchNow, { passive: true });
    return stop;
  }, []);
  return null;
};
