import { Fragment, type ReactNode } from 'react';
import type { FieldMeta, Included, TypeMeta } from '../../client/meta.ts';
import { useWords } from '../../words/words.ts';
import type { Changes } from '../data/use-update.ts';
import { isEmpty } from '../field/empty.ts';
import { FieldInput } from '../field/field-input.tsx';
import { inSections, titleField } from '../field/fields-of.ts';
import { Offered } from '../offers/offered.tsx';
import type { Offers } from '../offers/use-offers.ts';
import { formWords } from '../words/form.ts';
import { DecidedField } from './decided-field.tsx';
import { isWide } from './form-fields.ts';
import { LinesEditor } from './lines-editor.tsx';
import { type LineValue, sayMore } from './lines-table.tsx';
import { Suggested } from './suggested.tsx';
import type { Preview } from './use-preview.ts';
import './form.css';

type Props = {
  readonly type: TypeMeta;
  readonly fields: readonly FieldMeta[];
  readonly values: Changes;
  readonly onChange: (changes: Changes) => void;
  readonly preview: Preview | undefined;
  readonly offers?: Offers;
  readonly asks: Preview['asks'];
  readonly included?: Included | undefined;
  readonly errorOf: (name: string) => string | undefined;
  readonly withLines?: boolean;
  readonly autoFocus?: boolean;
  /** Stands under the title: what the words of it bring about. */
  readonly underTitle?: ReactNode;
};

/** The fields of a form by section, and its lines. */
export const Fields = (props: Props) => {
  const { type, fields, values, onChange, preview, offers, asks, included, errorOf, withLines, autoFocus, underTitle } =
    props;
  const t = useWords(formWords);
  const sections = inSections(type, fields, t.details);
  return (
    <>
      {sections.map((section) => (
        <fieldset key={section.name} className="form-section">
          {sections.length > 1 && <legend>{section.label}</legend>}
          <div className="form-grid">
            {section.fields.map((field) => (
              <Fragment key={field.name}>
                <div data-wide={isWide(field, type) || undefined} data-field={field.name}>
                  {field.decidedBy ? (
                    <DecidedField
                      type={type}
                      field={field}
                      values={values}
                      onChange={onChange}
                      preview={preview}
                      included={included}
                      errorOf={errorOf}
                    />
                  ) : (
                    <>
                      <FieldInput
                        field={field}
                        value={values[field.name] ?? null}
                        onChange={(value) => onChange({ [field.name]: value })}
                        included={included}
                        error={errorOf(field.name)}
                        required={field.required || asks[field.name] === 'required'}
                        readOnly={asks[field.name] === 'read-only'}
                        autoFocus={autoFocus && field === fields[0]}
                      />
                      {isEmpty(values[field.name]) && preview && (
                        <Suggested type={type} field={field} preview={preview} included={included} />
                      )}
                      {isEmpty(preview?.decisions[field.name]) && (
                        <Offered
                          type={type}
                          field={field}
                          offers={offers?.get(field.name) ?? []}
                          onTake={(value) => onChange({ [field.name]: value })}
                        />
                      )}
                    </>
                  )}
                </div>
                {field.name === titleField(type) && underTitle}
              </Fragment>
            ))}
          </div>
        </fieldset>
      ))}
      {withLines &&
        type.lines
          .filter((lines) => lines.name !== 'watchers' && sayMore(lines, values))
          .map((lines) => (
            <fieldset key={lines.name} className="form-section">
              <legend>{lines.label}</legend>
              <LinesEditor
                lines={lines}
                value={(values[lines.name] as readonly LineValue[] | undefined) ?? []}
                onChange={(next) => onChange({ [lines.name]: next })}
                included={included}
                errorAt={errorOf}
              />
            </fieldset>
          ))}
    </>
  );
};
