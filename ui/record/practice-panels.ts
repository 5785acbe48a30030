import { type ComponentType, createContext, useContext } from 'react';

/** A panel that a practice brings to the pages of one of its types; it asks `useRecord` whose page it is on. */
export type PracticePanel = { readonly type: string; readonly Panel: ComponentType };

/** Hands down the panels of practices; the shell finds them and fills it once. */
export const PracticePanels = createContext<readonly PracticePanel[]>([]);

/** The panels of a type, in the order of their files. */
export const usePracticePanels = (type: string): readonly ComponentType[] =>
  useContext(PracticePanels)
    .filter((panel) => panel.type === type)
    .map(({ Panel }) => Panel);
