import type { TypeMeta } from '../../client/meta.ts';
import { useWords } from '../../words/words.ts';
import { FieldShow } from '../field/field-show.tsx';
import { fieldOf } from '../field/fields-of.ts';
import { recordWords } from '../words/record.ts';

const written = (value: unknown): string =>
  value === null || value === undefined
    ? '–'
    : Array.isArray(value)
      ? value.map(written).join(', ')
      : typeof value === 'object'
        ? JSON.stringify(value)
        : String(value);

const spaced = (name: string): string => {
  const words = name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** The facts that a decision used, each by the name and in the words of its field where it has one. */
export const FactsUsed = ({
  type,
  facts,
}: {
  readonly type: TypeMeta;
  readonly facts: Readonly<Record<string, unknown>>;
}) => {
  const t = useWords(recordWords);
  // A whole table (a priority matrix) explains nothing in a small box.
  const told = Object.entries(facts).filter(
    ([name, value]) =>
      typeof value !== 'object' ||
      (value === null && fieldOf(type, name)) ||
      (Array.isArray(value) && typeof value[0] !== 'object'),
  );
  if (told.length === 0) return null;
  return (
    <dl aria-label={t.factsUsed}>
      {told.map(([name, value]) => {
        const field = fieldOf(type, name);
        return (
          <div key={name} style={{ display: 'contents' }}>
            <dt>{field?.label ?? spaced(name)}</dt>
            <dd dir="auto">{field ? <FieldShow type={type} field={field} value={value} compact /> : written(value)}</dd>
          </div>
        );
      })}
    </dl>
  );
};
