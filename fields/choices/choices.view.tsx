import { Badge, Group, MultiSelect } from '@mantine/core';
import { ChoiceFilter } from '../../ui/record/field/choice-filter.tsx';
import { inputProps } from '../../ui/record/field/input-props.ts';
import type { EditProps, FieldView, ShowProps } from '../../ui/record/field-view.ts';
import { fieldWords } from '../../ui/record/words/field.ts';
import { useWords } from '../../ui/words/words.ts';

const listed = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

const Show = ({ value, field, compact }: ShowProps) => {
  const labels = listed(value).map((one) => field.choices?.find((choice) => choice.value === one)?.label ?? one);
  if (compact) return <span dir="auto">{labels.join(', ')}</span>;
  return (
    <Group gap={4}>
      {labels.map((label) => (
        <Badge key={label} variant="default" tt="none" fw={500}>
          {label}
        </Badge>
      ))}
    </Group>
  );
};

const Edit = (props: EditProps) => {
  const { value, onChange, field } = props;
  const t = useWords(fieldWords);
  const given = listed(value);
  return (
    <MultiSelect
      {...inputProps(props)}
      data={(field.choices ?? []).map(({ value: choice, label }) => ({ value: choice, label }))}
      value={given}
      onChange={(chosen) => onChange(chosen.length > 0 ? chosen : null)}
      searchable
      clearable={!field.required}
      placeholder={given.length === 0 ? t.choose : ''}
      nothingFoundMessage={t.nothingFound}
    />
  );
};

export const view: FieldView = { kind: 'choices', Show, Edit, Filter: ChoiceFilter, width: 200 };
