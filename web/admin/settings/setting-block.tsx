import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../ui/client/api.ts';
import { offerUndo } from '../../../ui/client/undo.ts';
import { Block } from '../../../ui/parts/block.tsx';
import { Button } from '../../../ui/parts/button.tsx';
import { ErrorNote } from '../../../ui/parts/error-note.tsx';
import { useWords } from '../../../ui/words/words.ts';
import { adminWords } from '../admin.words.ts';
import { EachEditor } from './each-editor.tsx';
import { MatrixEditor } from './matrix-editor.tsx';
import { SchemaField } from './schema-field.tsx';
import { cellChoices, changed, matrixOf, type Setting } from './setting.ts';

/** Saves a setting, and offers to take it back. */
const useSaveSetting = (setting: Setting) => {
  const words = useWords(adminWords);
  const client = useQueryClient();
  const write = async (value: unknown): Promise<void> => {
    await api.put(`/settings/${setting.name}`, { value });
    await client.invalidateQueries({ queryKey: ['settings'] });
  };
  return useMutation({
    mutationFn: write,
    onSuccess: () => offerUndo({ message: `${setting.label}: ${words.saved}`, undo: () => write(setting.value) }),
  });
};

export const SettingBlock = ({ setting }: { readonly setting: Setting }) => {
  const words = useWords(adminWords);
  const [value, setValue] = useState(setting.value);
  const { mutate, isPending, error } = useSaveSetting(setting);
  const matrix = setting.each ? undefined : matrixOf(value);
  const touched = JSON.stringify(value) !== JSON.stringify(setting.value);
  const change = (path: readonly string[], next: unknown): void => setValue(changed(value, path, next));
  return (
    <Block title={setting.label} help={setting.help}>
      <form
        className="stack-form"
        onSubmit={(event) => {
          event.preventDefault();
          mutate(value);
        }}
      >
        <ErrorNote error={error} />
        {setting.each ? (
          <EachEditor setting={setting} each={setting.each} value={value} onChange={setValue} />
        ) : matrix ? (
          <MatrixEditor
            label={setting.label}
            matrix={matrix}
            choices={cellChoices(setting.schema)}
            onChange={(row, column, next) => change([row, column], next)}
          />
        ) : (
          <SchemaField name={setting.name} schema={setting.schema} value={value} path={[]} onChange={change} />
        )}
        <div className="actions">
          <Button type="submit" weight={touched ? 'primary' : 'secondary'} disabled={!touched} busy={isPending}>
            {words.save}
          </Button>
          {touched ? (
            <Button weight="quiet" onClick={() => setValue(setting.value)}>
              {words.asIs}
            </Button>
          ) : null}
        </div>
      </form>
    </Block>
  );
};
