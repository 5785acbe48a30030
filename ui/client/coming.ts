import { useEffect } from 'react';

type Run = () => void;

/** The address one is on the way to, the one whose page stands, and the key that was pressed between. */
let coming: string | null = null;
let standing: string | null = null;
let held: Run | null = null;

/** One goes to a page: keys that are meant for it wait until it stands. */
export const awaitPage = (path: string): void => {
  if (path === coming) return;
  coming = path;
  held = null;
};

/** Whether what keys act upon is still on its way; not once one has gone elsewhere. */
export const isComing = (): boolean => coming !== null && coming !== standing && location.pathname === coming;

/** Does it when the page has come. What is pressed after it may be meant for what it opens, and is nobody else's command. */
export const holdUntilThere = (run: Run): void => {
  held ??= run;
};

/** This page stands, whole: what was pressed for it is done. */
export const useStanding = (path: string, whole: boolean): void => {
  useEffect(() => {
    if (!whole) return undefined;
    standing = path;
    const run = path === coming ? held : null;
    held = null;
    run?.();
    return () => {
      standing = null;
    };
  }, [path, whole]);
};
