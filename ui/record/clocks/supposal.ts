import type { TypeMeta } from '../../client/meta.ts';
import type { Clock } from './clocks.types.ts';
import { stateBefore } from './standing.ts';

export type Supposal = 'answer' | 'priority' | 'resolve';

/** What is supposed to happen, as `POST /api/{plural}/{key}/clocks` takes it. */
export type Supposed = {
  readonly at: string;
  readonly changes?: Readonly<Record<string, string | null>>;
  readonly said?: { readonly side: 'requester' | 'provider' };
};

const firstOf = (type: TypeMeta, categories: readonly string[]): string | null =>
  type.states.find(({ category }) => categories.includes(category))?.name ?? null;

const isWaiting = (type: TypeMeta, state: string | null): boolean =>
  type.states.find(({ name }) => name === state)?.category === 'waiting';

/** What can be supposed of a type: where it has no priority none becomes another. */
export const supposalsOf = (type: TypeMeta): readonly Supposal[] => [
  'answer',
  ...(type.fields.some(({ name }) => name === 'priority') ? (['priority'] as const) : []),
  ...(firstOf(type, ['resolved', 'closed']) ? (['resolve'] as const) : []),
];

type Given = { readonly at: string; readonly priority: string };

/** A supposal in the facts that clocks go by. Who was waited for and answers sets going again what waited. */
export const supposed = (
  supposal: Supposal,
  type: TypeMeta,
  state: string | null,
  clock: Pick<Clock, 'ledger'>,
  { at, priority }: Given,
): Supposed => {
  if (supposal === 'priority') return { at, changes: { priority } };
  if (supposal === 'resolve') {
    const over = type.states.find(({ category }) => category === 'resolved')?.name ?? firstOf(type, ['closed']);
    return { at, changes: { state: over } };
  }
  const said = { side: 'requester' } as const;
  if (!isWaiting(type, state)) return { at, said };
  const before = stateBefore(clock, state) ?? firstOf(type, ['open', 'active']);
  const waitsFor = type.fields.some(({ name }) => name === 'waitingFor') ? { waitingFor: null } : {};
  return { at, said, changes: { ...(before !== null && { state: before }), ...waitsFor } };
};
