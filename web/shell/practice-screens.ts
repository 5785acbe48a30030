import type { ComponentType } from 'react';
import { humanise } from '../../kernel/field.ts';

/** What a file practices/<stage>/<practice>/screens/<name>.screen.tsx exports. */
type ScreenFile = { readonly Screen: ComponentType };

const files = import.meta.glob<ScreenFile>('../../practices/**/screens/*.screen.tsx');
const shape = /\/([a-z-]+)\/screens\/([a-z-]+)\.screen\.tsx$/;

/** The screens that practices bring beside the derived ones, found by where they lie. */
export const practiceScreens = Object.entries(files).flatMap(([path, load]) => {
  const [, practice, name] = shape.exec(path) ?? [];
  return practice === undefined || name === undefined ? [] : [{ practice, name, label: humanise(name), load }];
});
