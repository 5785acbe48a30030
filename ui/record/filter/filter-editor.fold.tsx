import { Select, TextInput } from '@mantine/core';
import type { Operator } from '../../../kernel/field.ts';
import type { FieldMeta, Included } from '../../client/meta.ts';
import { PopoverAt } from '../../parts/at.fold.tsx';
import type { Fold } from '../../parts/folded.tsx';
import { useWords } from '../../words/words.ts';
import { useFieldView } from '../field-views.tsx';
import { listWords } from '../words/list.ts';
import type { Filter } from './filter-text.ts';
import { useOperatorWord } from './filter-words.tsx';

type Props = {
  readonly fold: Fold;
  readonly field: FieldMeta;
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
  readonly included: Included;
};

type Way = { readonly value: string; readonly operator: Operator; readonly negated: boolean };

const ways = (field: FieldMeta): readonly Way[] =>
  field.operators.flatMap((operator): readonly Way[] =>
    operator === 'empty'
      ? [
          { value: 'empty', operator, negated: false },
          { value: 'not-empty', operator, negated: true },
        ]
      : [{ value: operator, operator, negated: false }],
  );

/** How a field is compared, and with what. */
export const FilterEditor = ({ fold, field, filter, onChange, included }: Props) => {
  const t = useWords(listWords);
  const word = useOperatorWord();
  const { Filter: Values } = useFieldView(field.kind);
  const all = ways(field);
  const value = filter.operator === 'empty' && filter.negated ? 'not-empty' : filter.operator;
  const choose = (next: string | null): void => {
    const way = all.find((one) => one.value === next);
    if (way) onChange({ ...filter, operator: way.operator, negated: way.negated });
  };
  return (
    <PopoverAt fold={fold} label={field.label} position="bottom-start">
      <div className="filter-editor">
        {all.length > 1 && (
          <Select
            size="xs"
            data={all.map((way) => ({ value: way.value, label: word(field, { ...way, values: [] }) }))}
            value={value}
            onChange={choose}
            allowDeselect={false}
            aria-label={t.operator}
            comboboxProps={{ withinPortal: false }}
          />
        )}
        {filter.operator !== 'empty' &&
          (Values ? (
            <Values
              field={field}
              values={filter.values}
              onChange={(values) => onChange({ ...filter, values })}
              included={included}
            />
          ) : (
            <TextInput
              data-autofocus
              value={filter.values[0] ?? ''}
              onChange={(event) =>
                onChange({ ...filter, values: event.currentTarget.value ? [event.currentTarget.value] : [] })
              }
              aria-label={field.label}
              dir="auto"
            />
          ))}
      </div>
    </PopoverAt>
  );
};
