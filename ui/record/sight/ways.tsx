import IconCheck from '@tabler/icons-react/dist/esm/icons/IconCheck.mjs';
import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs';
import type { Way } from '../../../derive/sight.types.ts';
import { useWords } from '../../words/words.ts';
import { sightWords } from '../words/sight.ts';

/** The ways in which something is allowed: each condition with whether it holds. */
export const Ways = ({ ways, only }: { readonly ways: readonly Way[]; readonly only?: boolean }) => {
  const t = useWords(sightWords);
  return (
    <ul className="ways" aria-label={t.ways}>
      {ways
        .filter(({ holds }) => !only || holds)
        .map(({ holds, conditions }) => (
          <li key={conditions.map(({ words }) => words).join()} data-holds={holds || undefined}>
            {conditions.map((condition) => (
              <span key={condition.words} className="way-part" data-holds={condition.holds || undefined}>
                {condition.holds ? (
                  <IconCheck size={14} aria-label={t.holds} />
                ) : (
                  <IconX size={14} aria-label={t.holdsNot} />
                )}
                <span>{condition.words}</span>
              </span>
            ))}
          </li>
        ))}
    </ul>
  );
};
