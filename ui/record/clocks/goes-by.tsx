import { useFormat } from '../../client/format.ts';
import { useWords } from '../../words/words.ts';
import { clockWords } from '../words/clock.ts';
import type { Clock } from './clocks.types.ts';

const named = (words: Readonly<Record<string, string>>, names: readonly string[]): string =>
  names.map((name) => words[name] ?? name).join('; ');

/** By which hours a clock counts, what starts, stops and pauses it, and what will be done next. */
export const GoesBy = ({ clock: { calendar, goesBy, changedCountsFrom, next } }: { readonly clock: Clock }) => {
  const t = useWords(clockWords);
  const format = useFormat();
  const told: readonly (readonly [string, string])[] = [
    [t.countsBy, calendar ? t.calendar(calendar) : t.roundTheClock],
    [t.starts, named(t.start, goesBy.starts)],
    [t.stops, named(t.stop, goesBy.stops)],
    [t.pauses, goesBy.pauses.length > 0 ? named(t.pause, goesBy.pauses) : t.never],
    [t.changes, t.changedFrom[changedCountsFrom] ?? changedCountsFrom],
    ...(next?.at
      ? ([
          [t.next, t.nextStep(format.percent(next.share), t.does[next.does] ?? next.does, format.absolute(next.at))],
        ] as const)
      : []),
  ];
  return (
    <section className="clock-part" aria-label={t.goesBy}>
      <h3>{t.goesBy}</h3>
      <dl>
        {told.map(([label, said]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{said}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
};
