import { store, useStore } from '../../ui/client/store.ts';

export type Overlay = 'palette' | 'keys' | 'notices' | 'navigation';

/** What lies over the work at the moment: one thing or nothing. */
const overlay = store<Overlay | null>(null);

export const show = (what: Overlay): void => overlay.set(what);
export const hide = (): void => overlay.set(null);
export const useOverlay = (): Overlay | null => useStore(overlay);
