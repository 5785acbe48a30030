import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../../ui/client/api.ts';
import { useFormat } from '../../../../ui/client/format.ts';
import type { TypeMeta } from '../../../../ui/client/meta.ts';
import { Button } from '../../../../ui/parts/button.tsx';
import { ErrorNote } from '../../../../ui/parts/error-note.tsx';
import { Skeletons } from '../../../../ui/parts/skeletons.tsx';
import { useWords } from '../../../../ui/words/words.ts';
import { Changes } from './changes.tsx';
import type { Period, Simulation } from './simulation.ts';
import { simulatorWords } from './simulator.words.ts';
import { Months, Totals } from './totals.tsx';

const day = (daysAgo: number): string => new Date(Date.now() - daysAgo * 86_400_000).toISOString().slice(0, 10);

const useSimulation = (number: string, period: Period | null) =>
  useInfiniteQuery({
    queryKey: ['simulation', number, period],
    enabled: period !== null,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    initialPageParam: null as string | null,
    queryFn: ({ pageParam }) =>
      api.post<Simulation>(`/agreements/${number}/simulate`, {
        ...period,
        limit: 25,
        ...(pageParam && { after: pageParam }),
      }),
    getNextPageParam: ({ changes }) => changes.next,
  });

const labels = (type: TypeMeta) => {
  const metric = type.lines?.find(({ name }) => name === 'targets')?.fields.find(({ name }) => name === 'metric');
  return (value: string): string => metric?.choices?.find((each) => each.value === value)?.label ?? value;
};

type FormProps = { readonly busy: boolean; readonly onReplay: (period: Period) => void };

const PeriodForm = ({ busy, onReplay }: FormProps) => {
  const t = useWords(simulatorWords);
  const [period, setPeriod] = useState<Period>({ from: day(90), until: day(0) });
  return (
    <form
      className="simulated-period"
      onSubmit={(event) => {
        event.preventDefault();
        onReplay(period);
      }}
    >
      {(['from', 'until'] as const).map((name) => (
        <label key={name}>
          {t[name]}
          <input
            type="date"
            required
            value={period[name]}
            onChange={({ currentTarget: { value } }) => setPeriod({ ...period, [name]: value })}
          />
        </label>
      ))}
      <Button type="submit" disabled={busy}>
        {t.replay}
      </Button>
    </form>
  );
};

type Props = { readonly type: TypeMeta; readonly number: string };

/** Replays a past period under the agreement, and shows both sides beside each other. */
export const Simulator = ({ type, number }: Props) => {
  const t = useWords(simulatorWords);
  const format = useFormat();
  const [period, setPeriod] = useState<Period | null>(null);
  const { data, error, isFetching, hasNextPage, fetchNextPage, refetch } = useSimulation(number, period);
  const sums = data?.pages[0]?.sums;
  const label = labels(type);
  return (
    <section className="prose simulator" aria-label={t.simulator}>
      <h2>{t.simulator}</h2>
      <p className="quiet">{t.help}</p>
      <PeriodForm busy={isFetching} onReplay={setPeriod} />
      {error && <ErrorNote error={error} onRetry={() => void refetch()} />}
      {isFetching && !data && <Skeletons count={5} />}
      {sums && (
        <>
          <p role="status">
            {t.replayed(format.number(sums.records), format.number(sums.changed))} {sums.cut && t.cut}
          </p>
          {sums.totals.length === 0 && <p className="quiet">{t.nothing}</p>}
          {sums.totals.length > 0 && (
            <>
              <Totals totals={sums.totals} label={label} />
              <Months months={sums.months} label={label} />
              <h3>{t.changes}</h3>
              <Changes
                items={data?.pages.flatMap(({ changes }) => changes.items) ?? []}
                included={Object.assign({}, ...(data?.pages.map(({ included }) => included) ?? []))}
                label={label}
              />
              {hasNextPage && (
                <Button disabled={isFetching} onClick={() => void fetchNextPage()}>
                  {t.more}
                </Button>
              )}
            </>
          )}
        </>
      )}
    </section>
  );
};
