import { api, Problem } from '../../client/api.ts';
import type { RecordJson, TypeMeta } from '../../client/meta.ts';
import type { Changes } from './use-update.ts';

export type BulkStep = {
  readonly op: string;
  readonly key: string;
  readonly version?: number;
  readonly values: Changes;
};
type Answer = {
  readonly results: readonly (
    | { readonly ok: true; readonly record: RecordJson }
    | { readonly ok: false; readonly problem: { readonly detail?: string; readonly title?: string } }
  )[];
};

export type BulkOutcome = {
  readonly done: readonly RecordJson[];
  readonly failed: readonly { readonly key: string; readonly why: string }[];
};

const MOST = 1_000;

const send = async (type: TypeMeta, steps: readonly BulkStep[]): Promise<BulkOutcome> => {
  const { results } = await api.post<Answer>(`/${type.plural}/bulk`, steps, { idempotencyKey: crypto.randomUUID() });
  const told = results.map((result, at) => ({ result, key: steps[at]?.key ?? '' }));
  return {
    done: told.flatMap(({ result }) => (result.ok ? [result.record] : [])),
    failed: told.flatMap(({ result, key }) =>
      result.ok ? [] : [{ key, why: new Problem(422, result.problem).detail }],
    ),
  };
};

/** Does many steps, a thousand at a time, and tells which succeeded. `onShare` hears how far it is. */
export const bulk = async (
  type: TypeMeta,
  steps: readonly BulkStep[],
  onShare: (done: number) => void = () => undefined,
): Promise<BulkOutcome> => {
  const outcomes: BulkOutcome[] = [];
  for (let at = 0; at < steps.length; at += MOST) {
    outcomes.push(await send(type, steps.slice(at, at + MOST)));
    onShare(Math.min(steps.length, at + MOST));
  }
  return { done: outcomes.flatMap(({ done }) => done), failed: outcomes.flatMap(({ failed }) => failed) };
};
