import type { Included } from '../../client/meta.ts';
import { useWords } from '../../words/words.ts';
import { clockWords } from '../words/clock.ts';
import { AgreementLink } from './agreement-link.tsx';
import type { Clock } from './clocks.types.ts';
import { useSpell } from './use-spell.ts';

type Props = { readonly clock: Clock; readonly included: Included };

/** Why this agreement applies to the record, and what each other that fits lost by. */
export const WhyAgreement = ({ clock: { agreement, within, why }, included }: Props) => {
  const t = useWords(clockWords);
  const spell = useSpell();
  const names = why.names.map((name) => t.names[name] ?? name);
  return (
    <section className="clock-part" aria-label={t.agreement}>
      <h3>{t.agreement}</h3>
      <p>
        {agreement ? <AgreementLink agreement={agreement} included={included} titled /> : t.hiddenAgreement}{' '}
        <span className="quiet numbers">({spell(within)})</span>
        {': '}
        {names.length > 0 ? `${t.itNames} ${names.join(', ')}.` : t.ofAll}
      </p>
      {why.others.length === 0 ? (
        <p className="quiet">{t.nobodyElse}</p>
      ) : (
        <>
          <h4>{t.others}</h4>
          <ul>
            {why.others.map((other, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: an agreement may stand here with several of its targets
              <li key={at}>
                <AgreementLink agreement={other} included={included} titled />{' '}
                <span className="quiet numbers">({spell(other.within)})</span>: {t.lostBy[other.lostBy] ?? other.lostBy}
                .
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
};
