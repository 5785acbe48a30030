import type { TypedRow } from './run-bulk.ts';
import type { DockMode } from './use-dock.ts';

/** Assigning is a verb where the type has one, and setting the field where it has not. */
export const assignMode = (targets: readonly TypedRow[]): DockMode => {
  const types = new Set(targets.map(({ type }) => type));
  const verb = targets[0]?.type.verbs.find((one) => one.sort === 'transition' && one.asks.includes('assignee'));
  return types.size === 1 && verb ? `verb:${verb.name}` : 'assign';
};
