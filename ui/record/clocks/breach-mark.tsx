import { useType } from '../../client/meta.ts';
import { RecordLink } from '../../parts/record-link.tsx';
import { useWords } from '../../words/words.ts';
import { fieldOf, stateOf } from '../field/fields-of.ts';
import { clocksWords } from '../words/clocks.ts';
import type { Clock } from './clocks.types.ts';

type Props = { readonly breach: NonNullable<Clock['breach']> };

/** Why a clock was missed, whose it is, and whether it counts, as far as somebody has said. */
export const BreachMark = ({ breach: { type: name, number, state, reason, party } }: Props) => {
  const t = useWords(clocksWords);
  const type = useType(name);
  if (!type) return null;
  const label = (field: string, value: string | null): string | undefined =>
    fieldOf(type, field)?.choices?.find((choice) => choice.value === value)?.label;
  const said = [
    label('reason', reason) ?? t.noReason,
    label('party', party),
    reason ? stateOf(type, state)?.label : null,
  ];
  return (
    <small className="clock-foot quiet">
      <RecordLink type={name} number={number} className="word-link" />
      <span>{said.filter(Boolean).join(' · ')}</span>
    </small>
  );
};
