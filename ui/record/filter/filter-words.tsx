import { Fragment } from 'react';
import type { FieldMeta, Included, TypeMeta } from '../../client/meta.ts';
import { useWords } from '../../words/words.ts';
import { useNamed } from '../data/titles.ts';
import { FieldShow } from '../field/field-show.tsx';
import { fieldWords } from '../words/field.ts';
import { listWords } from '../words/list.ts';
import type { Filter } from './filter-text.ts';

const relative = /^([+-])(\d+)([mhdw])$/;

type NameProps = { readonly to: string | undefined; readonly id: string; readonly included: Included };

const Name = ({ to, id, included }: NameProps) => {
  const named = useNamed(to, id.includes('-') && id.length === 36 ? id : null, included);
  return <span dir="auto">{named?.title ?? '…'}</span>;
};

const Value = ({
  type,
  field,
  value,
  included,
}: {
  readonly type: TypeMeta;
  readonly field: FieldMeta;
  readonly value: string;
  readonly included: Included;
}) => {
  const t = useWords(listWords);
  const f = useWords(fieldWords);
  if (value === 'me') return t.me;
  if (value === 'my-teams') return t.myTeams;
  if (field.kind === 'reference') return <Name to={field.to} id={value} included={included} />;
  if (field.kind === 'yes-no') return value === 'true' ? f.yes : f.no;
  const span = relative.exec(value);
  if (span?.[1] === '-' && span[3] === 'd') return f.daysAgo(Number(span[2]));
  if (field.kind === 'choice' || field.kind === 'choices') {
    return <span dir="auto">{field.choices?.find((choice) => choice.value === value)?.label ?? value}</span>;
  }
  if (['moment', 'day'].includes(field.kind) && !span) {
    return (
      <FieldShow
        type={type}
        field={{ ...field, kind: 'day', name: 'day', base: false }}
        value={value.slice(0, 10)}
        compact
      />
    );
  }
  return <span dir="auto">{value}</span>;
};

const times = new Set(['moment', 'day']);

/** How a filter compares, in words: "is", "is since". */
export const useOperatorWord = (): ((field: FieldMeta, filter: Filter) => string) => {
  const { operators } = useWords(listWords);
  return (field, { operator, negated }) => {
    if (operator === 'empty') return negated ? operators.notEmpty : operators.empty;
    if (times.has(field.kind) && operator.startsWith('g')) return operators.after;
    if (times.has(field.kind) && operator.startsWith('l') && operator !== 'like') return operators.before;
    return operators[operator];
  };
};

/** A filter as part of a sentence: "Priority is P1 or P2". */
export const FilterWords = ({
  type,
  field,
  filter,
  included,
}: {
  readonly type: TypeMeta;
  readonly field: FieldMeta;
  readonly filter: Filter;
  readonly included: Included;
}) => {
  const t = useWords(listWords);
  const word = useOperatorWord();
  return (
    <>
      <span>{field.label} </span>
      <span className="quiet">{word(field, filter)} </span>
      <strong>
        {filter.values.map((value, at) => (
          <Fragment key={value}>
            {at > 0 && <span className="quiet"> {t.or} </span>}
            <Value type={type} field={field} value={value} included={included} />
          </Fragment>
        ))}
      </strong>
    </>
  );
};
