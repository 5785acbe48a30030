import './clock-panel.css';
import { useFormat } from '../../client/format.ts';
import type { Included } from '../../client/meta.ts';
import { useNow } from '../../parts/now.ts';
import { Panel } from '../../parts/panel.tsx';
import { useWords } from '../../words/words.ts';
import { useRecord } from '../page/record-context.ts';
import { clockWords } from '../words/clock.ts';
import { BreachPart } from './breach-part.tsx';
import { ClockStands } from './clock-line.tsx';
import { ClockStrip } from './clock-strip.tsx';
import type { Clock } from './clocks.types.ts';
import { GoesBy } from './goes-by.tsx';
import { LedgerTable } from './ledger-table.tsx';
import { Risk } from './risk.tsx';
import { scaleOf } from './strip.ts';
import { Sums } from './sums.tsx';
import { useMetric } from './use-metric.ts';
import { WhatIf } from './what-if.tsx';
import { WhyAgreement } from './why-agreement.tsx';

type Props = {
  readonly clock: Clock;
  readonly included: Included;
  /** Whether one may suppose what has not happened. */
  readonly supposes: boolean;
  readonly onClose: () => void;
};

/** Why a clock stands as it does: where its time went, which agreement applies, what it goes by; and what would follow from what. */
export const ClockPanel = ({ clock, included, supposes, onClose }: Props) => {
  const t = useWords(clockWords);
  const format = useFormat();
  const { record } = useRecord();
  const metric = useMetric()(clock.metric);
  const scale = scaleOf([clock], useNow());
  return (
    <Panel title={t.title(metric, record.number)} open onClose={onClose} wide>
      <div className="clock-panel">
        <p className="clock-now">
          <ClockStands clock={clock} />
          {clock.state !== 'ended' && (
            <span className="quiet numbers">{clock.due ? t.dueBy(format.absolute(clock.due)) : t.noDue}</span>
          )}
        </p>
        {clock.breach && <BreachPart breach={clock.breach} />}
        <section className="clock-part" aria-label={t.time}>
          <h3>{t.time}</h3>
          <ClockStrip clock={clock} scale={scale} label={metric} />
          <Sums sums={clock.sums} />
          <details>
            <summary>{t.table}</summary>
            <LedgerTable ledger={clock.ledger} included={included} />
          </details>
        </section>
        {supposes && clock.state === 'running' && <Risk clock={clock} />}
        <WhyAgreement clock={clock} included={included} />
        <GoesBy clock={clock} />
        {supposes && <WhatIf clock={clock} />}
      </div>
    </Panel>
  );
};
