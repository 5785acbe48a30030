import { type ComponentType, lazy } from 'react';
import { humanise } from '../../kernel/field.ts';

/** What a file practices/<stage>/<practice>/screens/<name>.screen.tsx exports. */
type ScreenFile = { readonly Screen: ComponentType };

const files = import.meta.glob<ScreenFile>('../../practices/**/screens/*.screen.tsx');
const shape = /\/([a-z-]+)\/screens\/([a-z-]+)\.screen\.tsx$/;

export const practiceScreens = Object.entries(files).flatMap(([path, load]) => {
  const [, practice, name] = shape.exec(path) ?? [];
  if (practice === undefined || name === undefined) return [];
  const Screen = lazy(() => load().then((file) => ({ default: file.Screen })));
  return [{ practice, name, label: humanise(name), Screen }];
});
