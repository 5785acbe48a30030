import type { Source } from './source.ts';

/** The folder at the root that a path lies in; `main` for files of the root itself. */
export const floorOf = (path: string): string => (path.includes('/') ? (path.split('/')[0] ?? '') : 'main');

const PURE = ['kernel', 'fields', 'traits', 'derive'];

/** What each floor may lean on. A view or screen (.tsx) may also use ui. Floors that are not named may use everything. */
const BELOW: Readonly<Record<string, readonly string[]>> = {
  kernel: ['kernel'],
  fields: ['kernel', 'fields'],
  traits: ['kernel', 'fields', 'traits'],
  methods: ['kernel', 'methods'],
  practices: ['kernel', 'fields', 'traits', 'methods', 'practices'],
  derive: PURE,
  server: [...PURE, 'methods', 'server'],
  ui: [...PURE, 'ui'],
  web: [...PURE, 'ui', 'web'],
};

const isView = (path: string): boolean => path.endsWith('.tsx');

/** Tests, and what they share in folders named testing, stand outside the house and may enter it by any door. */
export const isTest = (path: string): boolean => /\.test\.tsx?$|(^|\/)testing\//.test(path);

/** Whether a file may import another file of the project. */
export function mayLeanOn(source: Source, target: string): boolean {
  const below = BELOW[floorOf(source.path)];
  if (!below || isTest(source.path) || floorOf(target) === 'generated') return true;
  const viewOfRecord = isView(source.path) && ['fields', 'practices'].includes(floorOf(source.path));
  return below.includes(floorOf(target)) || (viewOfRecord && ['ui', 'derive'].includes(floorOf(target)));
}

const PURE_KINDS = /\.(record|rule|guard|check|words|practice)\.ts$/;

/** Whether a file must do no input or output of its own. */
export function isPure({ path }: Source): boolean {
  if (isTest(path) || isView(path)) return false;
  return floorOf(path) === 'practices' ? PURE_KINDS.test(path) : [...PURE, 'methods'].includes(floorOf(path));
}

/** The folder of the practice that a path belongs to, as practices/operate/incident. */
export const practiceOf = (path: string): string | undefined => /^practices\/[^/]+\/[^/]+(?=\/)/.exec(path)?.[0];
