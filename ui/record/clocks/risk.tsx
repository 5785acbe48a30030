import { useQuery } from '@tanstack/react-query';
import { api } from '../../client/api.ts';
import { useWords } from '../../words/words.ts';
import { useRecord } from '../page/record-context.ts';
import { clockWords } from '../words/clock.ts';
import type { Clock } from './clocks.types.ts';

type Prediction = Pick<Clock, 'kind' | 'metric' | 'run'> & {
  readonly risk: number;
  readonly count: number;
  readonly missed: number;
  readonly group: string;
};

/** How likely it is to be missed, from how others went that had come as far, and what that rests on. */
export const Risk = ({ clock }: { readonly clock: Clock }) => {
  const t = useWords(clockWords);
  const { type, record } = useRecord();
  const { data } = useQuery({
    queryKey: ['clock-predictions', type.plural, record.number, record.version],
    queryFn: ({ signal }) =>
      api.get<{ readonly items: readonly Prediction[] }>(
        `/${type.plural}/${record.number}/clocks/predictions`,
        {},
        signal,
      ),
  });
  const found = data?.items.find(
    ({ metric, kind, run }) => metric === clock.metric && kind === clock.kind && run === clock.run,
  );
  if (!found) return null;
  return (
    <p className="quiet" dir="auto">
      {t.risk(Math.round(found.risk * 100), found.count, t.riskOf[found.group] ?? '')}
    </p>
  );
};
