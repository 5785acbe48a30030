import { Input } from '@mantine/core';
import type { Included, TypeMeta, VerbMeta } from '../../client/meta.ts';
import type { Changes } from '../data/use-update.ts';
import { FieldInput } from '../field/field-input.tsx';
import { LinesEditor } from '../form/lines-editor.tsx';
import type { LineValue } from '../form/lines-table.tsx';
import { askedBy, linesAskedBy } from '../page/verbs-now.ts';
import { WakePresets } from './wake-presets.tsx';

type Props = {
  readonly type: TypeMeta;
  readonly verb: VerbMeta;
  readonly values: Changes;
  readonly onChange: (name: string, value: unknown) => void;
  readonly included: Included | undefined;
  readonly first: string | undefined;
  readonly errorOf: (name: string) => string | undefined;
};

/** The fields and lines that a verb asks. */
export const VerbFields = ({ type, verb, values, onChange, included, first, errorOf }: Props) => (
  <>
    <div className="verb-panel-fields">
      {askedBy(type, verb).map((field) => (
        <div key={field.name} className={field.kind === 'text' && field.options['as'] ? 'verb-wide' : undefined}>
          <FieldInput
            field={field}
            value={values[field.name] ?? null}
            onChange={(value) => onChange(field.name, value)}
            included={included}
            error={errorOf(field.name)}
            autoFocus={field.name === first}
          />
          {field.name === 'wakeAt' && type.traits.includes('wakeable') && (
            <WakePresets onChoose={(at) => onChange(field.name, at)} />
          )}
        </div>
      ))}
    </div>
    {linesAskedBy(type, verb).map((lines) => (
      <Input.Wrapper
        key={lines.name}
        label={lines.label}
        required={verb.requires.includes(lines.name)}
        error={errorOf(lines.name)}
        labelElement="div"
      >
        <LinesEditor
          lines={lines}
          value={(values[lines.name] ?? []) as readonly LineValue[]}
          onChange={(value) => onChange(lines.name, value)}
          included={included}
          errorAt={errorOf}
        />
      </Input.Wrapper>
    ))}
  </>
);
