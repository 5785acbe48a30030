import { useMutation } from '@tanstack/react-query';
import { api } from '../../../ui/client/api.ts';
import { useMeta } from '../../../ui/client/meta.ts';
import { say } from '../../../ui/client/undo.ts';
import { ConfirmInline } from '../../../ui/parts/confirm-inline.tsx';
import { ErrorNote } from '../../../ui/parts/error-note.tsx';
import { TableScroll } from '../../../ui/parts/table-scroll.tsx';
import { useLanguage } from '../../../ui/words/language.ts';
import { useWords } from '../../../ui/words/words.ts';
import { type CustomField, kinds } from './custom-field.ts';
import { customFieldWords } from './custom-fields.words.ts';
import { useFieldsChanged } from './use-fields-changed.ts';

type Props = { readonly fields: readonly CustomField[]; readonly onShow: (field: CustomField) => void };

const useRetire = () => {
  const changed = useFieldsChanged();
  return useMutation({
    mutationFn: (field: CustomField) => api.delete(`/custom-fields/${field.id}`),
    onSuccess: changed,
  });
};

export const CustomFieldsTable = ({ fields, onShow }: Props) => {
  const words = useWords(customFieldWords);
  const language = useLanguage();
  const { types } = useMeta();
  const { mutateAsync, error } = useRetire();
  const labelOf = (field: CustomField): string => field.label[language] ?? field.label['en'] ?? field.name;
  const kindOf = (kind: string): string => {
    const known = kinds.find((each) => each === kind);
    return known ? words.kinds[known] : kind;
  };
  const retire = async (field: CustomField): Promise<void> => {
    await mutateAsync(field);
    say(words.retired(labelOf(field)));
  };
  return (
    <TableScroll label={words.title}>
      <ErrorNote error={error} />
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{words.field}</th>
            <th scope="col">{words.type}</th>
            <th scope="col">{words.kind}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <tr key={field.id}>
              <th scope="row">
                <button type="button" className="row-button" onClick={() => onShow(field)}>
                  {labelOf(field)}
                </button>{' '}
                <code className="quiet">{field.name}</code>
              </th>
              <td>{types[field.type]?.words.name ?? field.type}</td>
              <td>{kindOf(field.kind)}</td>
              <td>
                <ConfirmInline
                  small
                  label={words.retire}
                  question={words.retireQuestion}
                  confirm={words.retire}
                  onConfirm={() => retire(field)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
};
