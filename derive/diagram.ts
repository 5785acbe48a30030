import { before } from '../kernel/lifecycle.ts';
import type { RecordType, Registry } from './registry.ts';

const state = (name: string): string => name.replaceAll('-', '_');

const diagram = (type: RecordType): string => {
  const moves = [...type.transitions].flatMap(([verb, { from, to }]) =>
    from.map((each) => `  ${state(each)} --> ${to === before ? 'before' : state(to)}: ${verb}`),
  );
  if ([...type.transitions.values()].some(({ to }) => to === before))
    moves.unshift('  state "the state before" as before');
  return ['```mermaid', 'stateDiagram-v2', `  [*] --> ${state(type.lifecycle?.initial ?? '')}`, ...moves, '```'].join(
    '\n',
  );
};

/** generated/lifecycles.md: a state diagram of each type that has a lifecycle. */
export const lifecycles = (registry: Registry): string => {
  const parts = [...registry.types.values()]
    .filter((type) => type.lifecycle)
    .map((type) => `## ${type.words['en']?.name ?? type.name}\n\n${diagram(type)}\n`);
  return `<!-- Generated from the declarations by bin/generate.ts. Do not edit. -->\n\n# Lifecycles\n\n${parts.join('\n')}`;
};
