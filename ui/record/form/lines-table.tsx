import type { Included, TypeMeta } from '../../client/meta.ts';
import { FieldShow } from '../field/field-show.tsx';

export type LinesMeta = TypeMeta['lines'][number];
export type LineValue = Readonly<Record<string, unknown>>;

type Props = {
  readonly type: TypeMeta;
  readonly lines: LinesMeta;
  readonly value: readonly LineValue[];
  readonly included?: Included | undefined;
};

/** Owned rows to be read. */
export const LinesTable = ({ type, lines, value, included }: Props) => {
  const fields = lines.fields.filter((field) => !field.base);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached with the keyboard
    <div style={{ overflowX: 'auto', position: 'relative' }} tabIndex={0}>
      <table className="lines-table">
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
                <td key={field.name}>
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
