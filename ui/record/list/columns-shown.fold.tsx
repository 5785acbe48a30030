import { Checkbox } from '@mantine/core';
import IconArrowDown from '@tabler/icons-react/dist/esm/icons/IconArrowDown.mjs';
import IconArrowUp from '@tabler/icons-react/dist/esm/icons/IconArrowUp.mjs';
import type { TypeMeta } from '../../client/meta.ts';
import { PopoverAt } from '../../parts/at.fold.tsx';
import { IconButton } from '../../parts/button.tsx';
import type { Fold } from '../../parts/folded.tsx';
import { useWords } from '../../words/words.ts';
import { fieldOf, isLong, isOverride } from '../field/fields-of.ts';
import { listWords } from '../words/list.ts';

type Props = {
  readonly fold: Fold;
  readonly type: TypeMeta;
  readonly columns: readonly string[];
  readonly onChange: (columns: readonly string[]) => void;
};

const moved = (columns: readonly string[], name: string, by: number): readonly string[] => {
  const at = columns.indexOf(name);
  return columns.toSpliced(at, 1).toSpliced(at + by, 0, name);
};

/** Which columns a list shows, and in which order. */
export const ColumnsShown = ({ type, columns, onChange, fold }: Props) => {
  const t = useWords(listWords);
  const possible = type.fields.filter((field) => !isLong(field) && !isOverride(type, field));
  const hidden = possible.filter((field) => !columns.includes(field.name));
  return (
    <PopoverAt fold={fold} label={t.columnsShown} position="bottom-end" width={300} mah={440}>
      <ul className="columns-menu" aria-label={t.columnsShown}>
        {columns.map((name, at) => {
          const label = fieldOf(type, name)?.label ?? name;
          return (
            <li key={name}>
              <Checkbox
                size="xs"
                label={label}
                checked
                disabled={columns.length === 1}
                onChange={() => onChange(columns.filter((one) => one !== name))}
              />
              <IconButton
                label={t.columnUp(label)}
                disabled={at === 0}
                onClick={() => onChange(moved(columns, name, -1))}
              >
                <IconArrowUp size={14} />
              </IconButton>
              <IconButton
                label={t.columnDown(label)}
                disabled={at === columns.length - 1}
                onClick={() => onChange(moved(columns, name, 1))}
              >
                <IconArrowDown size={14} />
              </IconButton>
            </li>
          );
        })}
        {hidden.map((field) => (
          <li key={field.name}>
            <Checkbox
              size="xs"
              label={field.label}
              checked={false}
              onChange={() => onChange([...columns, field.name])}
            />
          </li>
        ))}
      </ul>
    </PopoverAt>
  );
};
