import { type Category, unfinished } from '../kernel/lifecycle.ts';
import type { RecordType, Registry } from './registry.ts';

/** States of these categories. */
export const statesOf = (type: RecordType, categories: readonly Category[]): readonly string[] =>
  [...type.states].filter(([, { category }]) => categories.includes(category)).map(([name]) => name);

/** States in which somebody still has something to do. */
export const unfinishedStates = (type: RecordType): readonly string[] => statesOf(type, unfinished);

/** Work is opened and comes to an end; what merely stands, as a server or a service does, has no course to measure. */
export const isWork = (type: RecordType): boolean =>
  statesOf(type, ['open']).length > 0 && statesOf(type, ['resolved', 'closed']).length > 0;

/** All types of work. */
export const typesOfWork = (registry: Registry): readonly RecordType[] => [...registry.types.values()].filter(isWork);
