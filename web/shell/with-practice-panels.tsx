import { type ComponentType, lazy } from 'react';
import { PracticePanels } from '../../ui/record/practice-panels.ts';

/** What a file practices/<stage>/<practice>/panels/<type>.panel.tsx exports. */
type PanelFile = { readonly Panel: ComponentType };

const files = import.meta.glob<PanelFile>('../../practices/**/panels/*.panel.tsx');

const panels = Object.entries(files).flatMap(([path, load]) => {
  const [, type] = /\/panels\/([a-z-]+)\.panel\.tsx$/.exec(path) ?? [];
  return type ? [{ type, Panel: lazy(() => load().then((file) => ({ default: file.Panel }))) }] : [];
});

/** A screen whose record pages show what practices bring to them. */
export const withPracticePanels = (Screen: ComponentType): ComponentType => {
  const WithPracticePanels = () => (
    <PracticePanels.Provider value={panels}>
      <Screen />
    </PracticePanels.Provider>
  );
  return WithPracticePanels;
};
