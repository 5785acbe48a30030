import { isEmpty } from './empty.ts';
import './inline-edit.css';
import type { FieldMeta, Included, TypeMeta } from '../../client/meta.ts';
import { StateBadge } from '../../parts/state-badge.tsx';
import { useWords } from '../../words/words.ts';
import { useFieldView } from '../field-views.tsx';
import { fieldWords } from '../words/field.ts';
import { stateOf } from './fields-of.ts';

type Props = {
  readonly type: TypeMeta;
  readonly field: FieldMeta;
  readonly value: unknown;
  readonly included?: Included | undefined;
  readonly compact?: boolean | undefined;
};

/** A value as its kind shows it; a state by its category; nothing as a quiet dash. */
export const FieldShow = ({ type, field, value, included, compact }: Props) => {
  const { Show } = useFieldView(field.kind);
  const t = useWords(fieldWords);
  const state = field.base && field.name === 'state' ? stateOf(type, value as string | null) : undefined;
  if (state) return <StateBadge category={state.category} label={state.label} bare={compact ?? false} />;
  if (isEmpty(value)) {
    return (
      <span className="quiet">
        <span aria-hidden="true">–</span>
        <span className="unseen">{t.empty}</span>
      </span>
    );
  }
  return <Show value={value} field={field} included={included} compact={compact} />;
};
