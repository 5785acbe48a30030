import type { Included } from '../../client/meta.ts';
import { useNow } from '../../parts/now.ts';
import { useWords } from '../../words/words.ts';
import { clocksWords } from '../words/clocks.ts';
import { AgreementLink } from './agreement-link.tsx';
import { BreachMark } from './breach-mark.tsx';
import type { Clock } from './clocks.types.ts';
import { type Health, healthOfUse } from './countdown.ts';
import { DueMark } from './due-mark.tsx';
import { usedBy } from './standing.ts';
import { StandingMark } from './standing-mark.tsx';
import { useMetric } from './use-metric.ts';
import { useSpell } from './use-spell.ts';

export type LineProps = {
  readonly clock: Clock;
  readonly included: Included;
  /** When the clocks were asked. */
  readonly asked: number;
  readonly onWhy: () => void;
};

/** How a clock stands: a countdown while it runs, else why it does not, or how it ended. */
export const ClockStands = ({ clock, health }: { readonly clock: Clock; readonly health?: Health | undefined }) => {
  const t = useWords(clocksWords);
  const spell = useSpell();
  const { state, due, kept, used, within, ledger } = clock;
  if (state === 'running' && due) return <DueMark due={due} health={health} />;
  if (state === 'ended') {
    const said = (kept === false ? t.missed : t.kept)(spell(used), spell(within));
    return <StandingMark stands={kept === false ? 'missed' : 'kept'} label={said} />;
  }
  const reason = ledger.at(-1)?.reason ?? '';
  return <StandingMark stands="paused" label={state === 'resting' ? t.resting : (t.pausedFor[reason] ?? t.paused)} />;
};

/** How much of the promise is used, as a bar; what is behind the end is told in words. */
const UsedBar = ({
  used,
  within,
  health,
}: {
  readonly used: number;
  readonly within: number;
  readonly health: Health;
}) => {
  const t = useWords(clocksWords);
  const spell = useSpell();
  const share = within > 0 ? Math.min(1, used / within) : 1;
  return (
    <>
      <div className="clock-bar" data-health={health} aria-hidden="true">
        <span style={{ inlineSize: `${share * 100}%` }} />
      </div>
      <small className="quiet numbers" dir="auto">
        {t.used(spell(used, false), spell(within))}
      </small>
    </>
  );
};

/** One clock: what is measured, what is left, how much is used, of which agreement, and the way to why. */
export const ClockLine = ({ clock, included, asked, onWhy }: LineProps) => {
  const t = useWords(clocksWords);
  const metric = useMetric()(clock.metric);
  const now = useNow();
  const used = usedBy(clock, asked, now);
  const health = clock.due ? healthOfUse(Date.parse(clock.due), now, used, clock.within) : 'fine';
  const kind = t.kinds[clock.kind];
  return (
    <li className="clock-line" data-state={clock.state}>
      <div className="clock-head">
        <strong>{metric}</strong>
        <ClockStands clock={clock} health={health} />
      </div>
      {clock.state !== 'ended' && (
        <UsedBar used={used} within={clock.within} health={clock.kept === false ? 'over' : health} />
      )}
      <small className="clock-foot quiet">
        {clock.agreement && <AgreementLink agreement={clock.agreement} included={included} />}
        {kind && <span>{clock.team ? `${kind}: ${clock.team}` : kind}</span>}
        <button
          type="button"
          className="why-button"
          aria-label={t.whyClock(metric)}
          aria-haspopup="dialog"
          onClick={onWhy}
        >
          {t.why}
        </button>
      </small>
      {clock.breach && <BreachMark breach={clock.breach} />}
    </li>
  );
};
