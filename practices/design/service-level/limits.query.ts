import { query } from '../../../kernel/query.ts';
import type { agreement } from './agreement.record.ts';
import { type Agreement, type Limited, levelOf, limitsOf } from './rests-on.ts';

/** What others promise, as it limits a target: by whom, of what, and how much. */
export type LimitBy = {
  readonly agreement: { readonly number: string; readonly title: string };
  readonly service: { readonly number: string; readonly title: string };
  /** Percent of an availability, seconds of a time. */
  readonly level: number | null;
};
export type LimitJson = {
  readonly target: string;
  readonly metric: string;
  readonly priority: string | null;
  readonly service: { readonly number: string; readonly title: string };
  readonly promised: number | null;
  readonly best: number | null;
  readonly because: Limited['because'];
  readonly holds: boolean;
  readonly by: readonly LimitBy[];
};

const named = ({ number, title }: { readonly number: string; readonly title: string }) => ({ number, title });

const shown = ({ target, service, promised, best, because, holds, by }: Limited): LimitJson => ({
  target: target.id,
  metric: target.metric,
  priority: target.priority,
  service: named(service),
  ...{ promised, best, because, holds },
  by: by.map((each) => ({ agreement: named(each.agreement), service: named(each.service), level: levelOf(each) })),
});

/** The best levels that can be promised by what suppliers and teams promise of what the services rest on. */
export const limits = query<typeof agreement>()({
  record: 'agreement',
  name: 'limits',
  arguments: {},
  answer: async (context, row) => ({
    items: (await limitsOf(context, row as unknown as Agreement)).map(shown),
  }),
});
