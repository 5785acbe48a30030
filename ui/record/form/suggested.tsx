import type { FieldMeta, Included, TypeMeta } from '../../client/meta.ts';
import { useWords } from '../../words/words.ts';
import { isEmpty } from '../field/empty.ts';
import { FieldShow } from '../field/field-show.tsx';
import { formWords } from '../words/form.ts';
import type { Preview } from './use-preview.ts';

type Props = {
  readonly type: TypeMeta;
  readonly field: FieldMeta;
  readonly preview: Preview;
  readonly included?: Included | undefined;
};

/** What a field left empty will be, when a rule fills it. */
export const Suggested = ({ type, field, preview, included }: Props) => {
  const t = useWords(formWords);
  const value = preview.values[field.name];
  const decision = preview.decisions[field.name];
  if (!decision || isEmpty(value)) return null;
  return (
    <p className="form-suggested">
      {t.willBe} <FieldShow type={type} field={field} value={value} included={included} compact />
      <span className="quiet"> · {decision.because}</span>
    </p>
  );
};
