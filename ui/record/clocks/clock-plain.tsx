import IconAlertTriangle from '@tabler/icons-react/dist/esm/icons/IconAlertTriangle.mjs';
import IconCheck from '@tabler/icons-react/dist/esm/icons/IconCheck.mjs';
import IconClock from '@tabler/icons-react/dist/esm/icons/IconClock.mjs';
import IconPlayerPause from '@tabler/icons-react/dist/esm/icons/IconPlayerPause.mjs';
import { useFormat } from '../../client/format.ts';
import { useNow } from '../../parts/now.ts';
import { useWords } from '../../words/words.ts';
import { clocksWords } from '../words/clocks.ts';
import type { LineProps } from './clock-line.tsx';
import type { Clock } from './clocks.types.ts';
import { useMetric } from './use-metric.ts';

const icons = { fine: IconClock, over: IconAlertTriangle, paused: IconPlayerPause, done: IconCheck };

const sortOf = ({ state, kept, due }: Clock, now: number): keyof typeof icons => {
  if (state === 'ended') return kept === false ? 'over' : 'done';
  if (state !== 'running' || due === null) return 'paused';
  return Date.parse(due) < now ? 'over' : 'fine';
};

const useSentence = (clock: Clock, sort: keyof typeof icons): string => {
  const { plain } = useWords(clocksWords);
  const format = useFormat();
  const now = new Date(useNow()).toISOString();
  const { metric, due, state, ledger } = clock;
  const named = useMetric();
  const what = plain.metrics[metric] ?? named(metric);
  if (state === 'ended') return sort === 'done' ? plain.done(what) : plain.doneLate(what);
  if (sort === 'paused' || due === null)
    return ledger.at(-1)?.reason === 'requester' ? plain.waits(what) : plain.stands(what);
  const when = format.date(due) === format.date(now) ? format.time(due) : format.absolute(due);
  return sort === 'over' ? plain.late(what, when) : plain.by(what, when);
};

/** What was promised, in the words of whoever asked for it. */
export const ClockPlain = ({ clock, onWhy }: LineProps) => {
  const t = useWords(clocksWords);
  const metric = useMetric()(clock.metric);
  const sort = sortOf(clock, useNow());
  const Icon = icons[sort];
  return (
    <li className="clock-plain" data-sort={sort}>
      <Icon size={16} aria-hidden="true" />
      <span>
        {useSentence(clock, sort)}{' '}
        <button
          type="button"
          className="why-button"
          aria-label={t.whyClock(metric)}
          aria-haspopup="dialog"
          onClick={onWhy}
        >
          {t.why}
        </button>
      </span>
    </li>
  );
};
