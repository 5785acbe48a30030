import type { ComponentType } from 'react';
import { later } from '../../ui/parts/later.tsx';
import { Skeletons } from '../../ui/parts/skeletons.tsx';
import { PracticePanels } from '../../ui/record/practice-panels.ts';

/** What a file practices/<stage>/<practice>/panels/<type>.panel.tsx exports. */
type PanelFile = { readonly Panel: ComponentType };

const files = import.meta.glob<PanelFile>('../../practices/**/panels/*.panel.tsx');

const Meanwhile = () => <Skeletons count={3} />;

const panels = Object.entries(files).flatMap(([path, load]) => {
  const [, type] = /\/panels\/([a-z-]+)\.panel\.tsx$/.exec(path) ?? [];
  return type ? [{ type, Panel: later(async () => (await load()).Panel, Meanwhile) }] : [];
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
