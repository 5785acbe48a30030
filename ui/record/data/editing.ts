import { useEffect } from 'react';
import { store } from '../../client/store.ts';

const open = store(0);

/** While `active`, something on the screen is being edited: nothing from outside may change under the person's hands. */
export const useEditing = (active: boolean): void => {
  useEffect(() => {
    if (!active) return undefined;
    open.set(open.get() + 1);
    return () => open.set(open.get() - 1);
  }, [active]);
};

export const isEditing = (): boolean => open.get() > 0;
