import { useFormat } from '../../../../ui/client/format.ts';
import { useWords } from '../../../../ui/words/words.ts';
import { type Count, shareKept } from './simulation.ts';
import { simulatorWords } from './simulator.words.ts';

type Props = { readonly count: Count; readonly limits?: readonly number[] };

/** How much of it was kept: in figures, as a bar, and within which limit. */
export const ShareBar = ({ count, limits = [] }: Props) => {
  const t = useWords(simulatorWords);
  const format = useFormat();
  const { kept, missed, open } = count;
  if (kept + missed + open === 0) return <span className="quiet">{t.none}</span>;
  const share = shareKept(count);
  const [first, ...others] = limits;
  return (
    <div className="simulated-share">
      {share !== null && (
        <>
          <span className="numbers">
            {t.shareOf(
              format.number(share, { style: 'percent', maximumFractionDigits: 1 }),
              format.number(kept),
              format.number(kept + missed),
            )}
          </span>
          <span className="simulated-track" aria-hidden="true">
            <span className="simulated-bar" style={{ width: `${share * 100}%` }} />
          </span>
        </>
      )}
      <small className="quiet">
        {[
          ...(first === undefined ? [] : [`${t.within(format.duration(first))}${others.length > 0 ? ' …' : ''}`]),
          ...(open > 0 ? [t.open(format.number(open))] : []),
        ].join(' · ')}
      </small>
    </div>
  );
};
