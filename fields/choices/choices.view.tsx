import { Badge, Group } from '@mantine/core';
import { hand } from '../../ui/parts/later.tsx';
import type { FieldView, ShowProps } from '../../ui/record/field-view.ts';

export const listed = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

/** One that is longer than its column is broken, not cut. */
const whole = { label: { whiteSpace: 'normal', overflow: 'visible', lineHeight: 1.5, textAlign: 'start' } } as const;

const Show = ({ value, field, compact }: ShowProps) => {
  const labels = listed(value).map((one) => field.choices?.find((choice) => choice.value === one)?.label ?? one);
  if (compact) return <span dir="auto">{labels.join(', ')}</span>;
  return (
    <Group gap={4}>
      {labels.map((label) => (
        <Badge key={label} variant="default" tt="none" fw={500} h="auto" styles={whole}>
          {label}
        </Badge>
      ))}
    </Group>
  );
};

const Edit = hand(async () => (await import('./choices.edit.tsx')).Edit);
const Filter = hand(async () => (await import('../../ui/record/field/choice-filter.tsx')).ChoiceFilter);

export const view: FieldView = { kind: 'choices', Show, Edit, Filter, width: 200 };
