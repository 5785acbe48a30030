import { isEmpty } from './empty.ts';
import './inline-edit.css';
import type { FieldMeta, Included, RecordJson, TypeMeta } from '../../client/meta.ts';
import { StateBadge } from '../../parts/state-badge.tsx';
import { useWords } from '../../words/words.ts';
import { isTold, TimedShow } from '../clocks/timed-show.tsx';
import { useFieldView } from '../field-views.tsx';
import { fieldWords } from '../words/field.ts';
import { stateOf } from './fields-of.ts';
import { NamedShow, namesOf } from './named-show.tsx';

type Props = {
  readonly type: TypeMeta;
  readonly field: FieldMeta;
  readonly value: unknown;
  readonly included?: Included | undefined;
  readonly compact?: boolean | undefined;
  /** The record that the value is of, where what it means depends on more than the value. */
  readonly row?: RecordJson | undefined;
};

/** A value as its kind shows it; a state by its category; nothing as a quiet dash. */
export const FieldShow = ({ type, field, value, included, compact, row }: Props) => {
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
  const names = namesOf(field);
  if (names) return <NamedShow names={names} value={value} row={row} />;
  if (isTold(type, field.name)) return <TimedShow field={field} value={value} row={row} />;
  return <Show value={value} field={field} included={included} compact={compact} />;
};
