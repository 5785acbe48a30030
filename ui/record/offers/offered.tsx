import type { SuggestedValue, SuggestionReason } from '../../../derive/suggestions.ts';
import type { FieldMeta, TypeMeta } from '../../client/meta.ts';
import { useWords } from '../../words/words.ts';
import { fieldOf, isLong, titleField } from '../field/fields-of.ts';
import { offersWords } from '../words/offers.ts';
import './offered.css';

type Props = {
  readonly type: TypeMeta;
  readonly field: FieldMeta;
  readonly offers: readonly SuggestedValue[];
  readonly onTake: (value: string) => void;
};

/** Values that others were given in such a case, with the reason for the likeliest; taken with one press, never by themselves. */
export const Offered = ({ type, field, offers, onTake }: Props) => {
  const t = useWords(offersWords);
  const labelOf = ({ value, label }: SuggestedValue): string =>
    field.choices?.find((choice) => choice.value === value)?.label ?? label;
  const reasonOf = ({ field: name, text, count, of }: SuggestionReason): string => {
    const from = fieldOf(type, name);
    const word = !from || isLong(from) || name === titleField(type);
    return word ? t.withWord(count, of, text) : t.withSame(count, of, from.label);
  };
  const [first] = offers;
  if (!first) return null;
  return (
    <p className="offered">
      <span className="quiet">{t.perhaps}</span>
      {offers.map((offer) => (
        <button
          key={offer.value}
          type="button"
          className="offered-value"
          aria-label={t.take(field.label, labelOf(offer))}
          onClick={() => onTake(offer.value)}
        >
          <span dir="auto">{labelOf(offer)}</span>
        </button>
      ))}
      {first.because.length > 0 && (
        <span className="quiet" dir="auto">
          {t.because(labelOf(first), first.because.map(reasonOf).join(t.and))}
        </span>
      )}
    </p>
  );
};
