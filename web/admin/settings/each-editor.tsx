import { useQuery } from '@tanstack/react-query';
import { useMeta } from '../../../ui/client/meta.ts';
import { Button } from '../../../ui/parts/button.tsx';
import { useNamed, useRemember } from '../../../ui/record/data/titles.ts';
import { RecordPick } from '../../../ui/record/field/record-pick.tsx';
import { useWords } from '../../../ui/words/words.ts';
import { adminWords } from '../admin.words.ts';
import { MatrixEditor } from './matrix-editor.tsx';
import { cellChoices, changed, matrixOf, type Setting, without } from './setting.ts';
import { settingsQuery } from './settings-query.ts';

type Each = NonNullable<Setting['each']>;
type Change = (value: unknown) => void;
type OneProps = {
  readonly id: string;
  readonly setting: Setting;
  readonly each: Each;
  readonly value: unknown;
  readonly onChange: Change;
};

/** The value of one record: a matrix under its name. */
const One = ({ id, setting, each, value, onChange }: OneProps) => {
  const words = useWords(adminWords);
  const title = useNamed(each.type, id)?.title ?? '…';
  const matrix = matrixOf((value as Readonly<Record<string, unknown>>)[id]);
  if (!matrix) return null;
  return (
    <fieldset className="each-one">
      <legend dir="auto">{title}</legend>
      <MatrixEditor
        label={`${setting.label}: ${title}`}
        matrix={matrix}
        choices={cellChoices(setting.schema)}
        onChange={(row, column, next) => onChange(changed(value, [id, row, column], next))}
      />
      <Button small weight="quiet" aria-label={words.takeOut(title)} onClick={() => onChange(without(value, id))}>
        {words.takeOut(title)}
      </Button>
    </fieldset>
  );
};

/** A setting that holds a value for each of some records; a new one begins as the setting for all others is. */
export const EachEditor = ({ setting, each, value, onChange }: Omit<OneProps, 'id'>) => {
  const words = useWords(adminWords);
  const remember = useRemember();
  const name = useMeta().types[each.type]?.words.name ?? each.type;
  const like = useQuery(settingsQuery).data?.items.find((one) => one.name === each.like)?.value;
  const ids = Object.keys(value as Readonly<Record<string, unknown>>);
  return (
    <>
      {ids.map((id) => (
        <One key={id} {...{ id, setting, each, value, onChange }} />
      ))}
      <RecordPick
        types={[each.type]}
        value={null}
        aria-label={words.addOne(name)}
        placeholder={words.addOne(name)}
        onChange={(found) => {
          if (!found || ids.includes(found.id)) return;
          remember(found);
          onChange(changed(value, [found.id], like));
        }}
      />
    </>
  );
};
