import IconArrowRight from '@tabler/icons-react/dist/esm/icons/IconArrowRight.mjs';
import { useFormat } from '../../../../ui/client/format.ts';
import { RecordLink } from '../../../../ui/parts/record-link.tsx';
import { useWords } from '../../../../ui/words/words.ts';
import type { Change, Side, Simulation } from './simulation.ts';
import { simulatorWords } from './simulator.words.ts';

type Props = {
  readonly items: readonly Change[];
  readonly included: Simulation['included'];
  readonly label: (metric: string) => string;
};

const Outcome = ({ side }: { readonly side: Side | null }) => {
  const t = useWords(simulatorWords);
  const format = useFormat();
  if (!side) return <span className="quiet">{t.none}</span>;
  return (
    <>
      <span className="simulated-outcome" data-outcome={side.outcome}>
        {t.outcomes[side.outcome]}
      </span>{' '}
      <small className="quiet numbers">{t.used(format.duration(side.used), format.duration(side.within))}</small>
    </>
  );
};

/** The cases that change sides, each with a link and why. */
export const Changes = ({ items, included, label }: Props) => {
  const t = useWords(simulatorWords);
  if (items.length === 0) return <p className="quiet">{t.same}</p>;
  return (
    <ul className="simulated-changes" aria-label={t.changes}>
      {items.map(({ record, metric, run, before, after, reasons }) => {
        const named = included[record];
        return (
          <li key={`${record} ${metric} ${run}`}>
            {named && <RecordLink type={named.type} number={named.number} title={named.title} />}
            <span className="simulated-turn">
              {label(metric)}: <Outcome side={before} />{' '}
              <IconArrowRight size={13} aria-label={t.turnsTo} className="turns" /> <Outcome side={after} />
            </span>
            <small>{reasons.map((reason) => t.reasons[reason]).join(' · ')}</small>
          </li>
        );
      })}
    </ul>
  );
};
