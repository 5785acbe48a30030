import type { ComponentType } from 'react';

/** What a file practices/<stage>/<practice>/screens/<name>.screen.tsx exports. */
type ScreenFile = { readonly Screen: ComponentType };

const files = import.meta.glob<ScreenFile>('../../practices/**/screens/*.screen.tsx');
const shape = /\/screens\/([a-z-]+)\.screen\.tsx$/;

/** The screens that practices bring beside the derived ones, found by where they lie. */
export const practiceScreens = Object.entries(files).flatMap(([path, load]) => {
  const [, name] = shape.exec(path) ?? [];
  return name === undefined ? [] : [{ name, load }];
});
