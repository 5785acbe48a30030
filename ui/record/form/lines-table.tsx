import type { Included, TypeMeta } from '../../client/meta.ts';
import { isEmpty } from '../field/empty.ts';
import { FieldShow } from '../field/field-show.tsx';

export type LinesMeta = TypeMeta['lines'][number];
export type LineValue = Readonly<Record<string, unknown>>;

/** So many columns stand beside each other on a phone. */
const FEW = 2;

type Props = {
  readonly type: TypeMeta;
  readonly lines: LinesMeta;
  readonly value: readonly LineValue[];
  readonly included?: Included | undefined;
};

/** Owned rows to be read. */
export const LinesTable = ({ type, lines, value, included }: Props) => {
  // A column in which nothing stands says nothing to those who read.
  const fields = lines.fields.filter((field) => !field.base && value.some((line) => !isEmpty(line[field.name])));
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
                <td key={field.name} data-label={field.label} data-empty={isEmpty(line[field.name]) || undefined}>
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
