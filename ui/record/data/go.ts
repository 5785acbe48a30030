import { useRouter, useRouterState } from '@tanstack/react-router';
import { useCallback } from 'react';

/** Goes to an address of the web: /incidents/INC-7, /incidents?state=new. */
export const useGo = (): ((href: string, how?: { readonly replace?: boolean }) => void) => {
  const { history } = useRouter();
  return useCallback((href, how) => (how?.replace ? history.replace(href) : history.push(href)), [history]);
};

/** Tells the path one is going to, at this moment: before the page of it has come. */
export const useTarget = (): (() => string) => {
  const { history } = useRouter();
  return useCallback(() => history.location.pathname, [history]);
};

/** Where one is: the path and the query string as they stand in the address bar. */
export const useHere = (): { readonly path: string; readonly search: string } => {
  const path = useRouterState({ select: (state) => state.location.pathname });
  const search = useRouterState({ select: (state) => state.location.searchStr });
  return { path, search };
};
