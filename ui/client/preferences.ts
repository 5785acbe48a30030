import { kept } from './kept.ts';
import { type Store, store, useStore } from './store.ts';

/** How this browser shows Reeve. Language and time zone belong to the person and live with them on the server. */
export type Preferences = {
  readonly appearance: 'auto' | 'light' | 'dark';
  readonly contrast: 'auto' | 'high';
  readonly density: 'comfortable' | 'compact';
  /** Single-key shortcuts; those with Ctrl or ⌘ stay. */
  readonly shortcuts: boolean;
  /** The country whose way of writing dates and numbers is used; auto is the browser's. */
  readonly region: string;
  /** The first day of the week, Sunday is 0; auto is that of the country. */
  readonly firstDay: 'auto' | 0 | 1 | 2 | 3 | 4 | 5 | 6;
  /** A record opens beside its list where there is room, and not on a page of its own. */
  readonly beside: boolean;
  /** Of the list beside a record, in pixels. */
  readonly listWidth: number;
};

const initial: Preferences = {
  appearance: 'auto',
  contrast: 'auto',
  density: 'comfortable',
  shortcuts: true,
  region: 'auto',
  firstDay: 'auto',
  beside: false,
  listWidth: 400,
};

export const preferences: Store<Preferences> = store({ ...initial, ...kept.read<Partial<Preferences>>('preferences') });

export const prefer = (changes: Partial<Preferences>): void => {
  preferences.set({ ...preferences.get(), ...changes });
  kept.write('preferences', preferences.get());
};

export const usePreferences = (): Preferences => useStore(preferences);
