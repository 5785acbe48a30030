import type { FieldMeta, Included, TypeMeta } from '../../client/meta.ts';
import { isEmpty } from '../field/empty.ts';
import { FieldShow } from '../field/field-show.tsx';

export type LinesMeta = TypeMeta['lines'][number];
export type LineValue = Readonly<Record<string, unknown>>;

/** Whether lines say anything of a record with these values: a list of who may is nothing where everybody may. */
export const sayMore = ({ only = {} }: LinesMeta, values: Readonly<Record<string, unknown>>): boolean =>
  Object.entries(only).every(([name, value]) => values[name] === value);

/** So many columns stand beside each other on a phone. */
const FEW = 2;

type Props = {
  readonly type: TypeMeta;
  readonly lines: LinesMeta;
  readonly value: readonly LineValue[];
  readonly included?: Included | undefined;
};

/** Whether a text is, line for line, the title of what a reference beside it leads to: those who may not follow that read it here. */
const repeats = (
  { kind, name }: FieldMeta,
  beside: readonly FieldMeta[],
  value: readonly LineValue[],
  included: Included = {},
): boolean =>
  kind === 'text' &&
  beside.some(
    (other) => other.to && value.every((line) => included[String(line[other.name])]?.title === (line[name] ?? null)),
  );

/** A column of sentences, which wants more room than one of names. */
const LONG = 60;
const isLong = ({ kind, name }: FieldMeta, value: readonly LineValue[]): boolean =>
  kind === 'text' && value.some((line) => String(line[name] ?? '').length > LONG);

/** Owned rows to be read. */
export const LinesTable = ({ type, lines, value, included }: Props) => {
  // A column in which nothing stands says nothing to those who read, and one that repeats another says it twice.
  const told = lines.fields.filter((field) => !field.base && value.some((line) => !isEmpty(line[field.name])));
  const fields = told.filter((field) => !repeats(field, told, value, included));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached with the keyboard
    <div className="lines-scroll" tabIndex={0}>
      <table className="lines-table" data-stacks={fields.length > FEW || undefined}>
        <thead>
          <tr>
            {fields.map((field) => (
              <th key={field.name} scope="col">
                {field.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {value.map((line, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines keep their order
            <tr key={at}>
              {fields.map((field) => (
                <td
                  key={field.name}
                  data-label={field.label}
                  data-empty={isEmpty(line[field.name]) || undefined}
                  data-long={isLong(field, value) || undefined}
                >
                  <FieldShow type={type} field={field} value={line[field.name]} included={included} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
