import IconArrowDown from '@tabler/icons-react/dist/esm/icons/IconArrowDown.mjs';
import IconArrowUp from '@tabler/icons-react/dist/esm/icons/IconArrowUp.mjs';
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs';
import IconTrash from '@tabler/icons-react/dist/esm/icons/IconTrash.mjs';
import type { FieldMeta, Included } from '../../client/meta.ts';
import { Button, IconButton } from '../../parts/button.tsx';
import { useWords } from '../../words/words.ts';
import { useFieldView } from '../field-views.tsx';
import { formWords } from '../words/form.ts';
import type { LinesMeta, LineValue } from './lines-table.tsx';
import './lines-editor.css';

type CellProps = {
  readonly field: FieldMeta;
  readonly at: number;
  readonly line: LineValue;
  readonly error: string | undefined;
  readonly included: Included | undefined;
  readonly onChange: (value: unknown) => void;
};

const Cell = ({ field, at, line, error, included, onChange }: CellProps) => {
  const { Edit } = useFieldView(field.kind);
  const id = `line-${at}-${field.name}`;
  return (
    <td data-label={field.label}>
      <Edit
        id={id}
        value={line[field.name] ?? null}
        onChange={onChange}
        field={field}
        included={included}
        error={error}
        ariaLabel={`${field.label}, ${at + 1}`}
        describedBy={error ? `${id}-wrong` : undefined}
      />
      {error && (
        <p className="inline-edit-wrong" id={`${id}-wrong`} role="alert">
          {error}
        </p>
      )}
    </td>
  );
};

type Props = {
  readonly lines: LinesMeta;
  readonly value: readonly LineValue[];
  readonly onChange: (value: readonly LineValue[]) => void;
  readonly included?: Included | undefined;
  /** What is wrong at `name.row.field`. */
  readonly errorAt?: ((path: string) => string | undefined) | undefined;
};

const swapped = (lines: readonly LineValue[], at: number, to: number): readonly LineValue[] => {
  const [moved, ...rest] = [lines[at], ...lines.filter((_, place) => place !== at)];
  return moved ? rest.filter((line) => line !== undefined).toSpliced(to, 0, moved) : lines;
};

/** So many stand beside each other with room to read what is in them. */
const most = 6;

const shown = (lines: LinesMeta) => lines.fields.filter((field) => !field.base);

/** Owned rows as a table one writes in: add, change, move, remove. */
export const LinesEditor = ({ lines, value, onChange, included, errorAt }: Props) => {
  const t = useWords(formWords);
  const fields = shown(lines);
  const change = (at: number, name: string, next: unknown): void =>
    onChange(value.map((line, place) => (place === at ? { ...line, [name]: next } : line)));
  const blank = (): LineValue => Object.fromEntries(fields.map((field) => [field.name, field.default ?? null]));
  return (
    <div className="lines-editor">
      {value.length > 0 && (
        <table aria-label={lines.label} data-many={fields.length > most || undefined}>
          <thead>
            <tr>
              {fields.map((field) => (
                <th key={field.name} scope="col">
                  {field.label}
                  {field.required && <span aria-hidden="true"> *</span>}
                </th>
              ))}
              <th aria-label={t.lineActions} />
            </tr>
          </thead>
          <tbody>
            {value.map((line, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a new line has nothing else that tells it apart
              <tr key={`${String(line['id'] ?? 'new')}-${at}`}>
                {fields.map((field) => (
                  <Cell
                    key={field.name}
                    field={field}
                    at={at}
                    line={line}
                    error={errorAt?.(`${lines.name}.${at}.${field.name}`)}
                    included={included}
                    onChange={(next) => change(at, field.name, next)}
                  />
                ))}
                <td className="line-actions">
                  <IconButton
                    label={t.lineUp(at + 1)}
                    disabled={at === 0}
                    onClick={() => onChange(swapped(value, at, at - 1))}
                  >
                    <IconArrowUp size={16} />
                  </IconButton>
                  <IconButton
                    label={t.lineDown(at + 1)}
                    disabled={at === value.length - 1}
                    onClick={() => onChange(swapped(value, at, at + 1))}
                  >
                    <IconArrowDown size={16} />
                  </IconButton>
                  <IconButton
                    label={t.lineRemove(at + 1)}
                    onClick={() => onChange(value.filter((_, place) => place !== at))}
                  >
                    <IconTrash size={16} />
                  </IconButton>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Button
        small
        icon={<IconPlus size={15} aria-hidden="true" />}
        disabled={value.length >= lines.most}
        onClick={() => onChange([...value, blank()])}
      >
        {t.lineAdd}
      </Button>
    </div>
  );
};
