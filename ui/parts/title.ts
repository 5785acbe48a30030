import { useEffect } from 'react';

/** What the browser's tab says while this shows. */
export const useTitle = (title: string): void => {
  useEffect(() => {
    document.title = title === '' ? 'Reeve' : `${title} · Reeve`;
  }, [title]);
};
