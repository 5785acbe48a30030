import { NumberInput } from '@mantine/core';
import type { FieldMeta } from '../../derive/meta.types.ts';
import { useFormat } from '../../ui/client/format.ts';
import { inputProps } from '../../ui/record/field/input-props.ts';
import type { EditProps, FieldView, ShowProps } from '../../ui/record/field-view.ts';

const optionOf = (field: FieldMeta, name: string): number | undefined => {
  const option = field.options[name];
  return typeof option === 'number' ? option : undefined;
};

const unitOf = (field: FieldMeta): string => {
  const unit = field.options['unit'];
  return typeof unit === 'string' ? `\u00a0${unit}` : '';
};

const Show = ({ value, field }: ShowProps) => {
  const format = useFormat();
  return (
    <span style={{ fontVariantNumeric: 'tabular-nums' }}>{`${format.number(Number(value))}${unitOf(field)}`}</span>
  );
};

const Edit = (props: EditProps) => {
  const { value, onChange, field } = props;
  const format = useFormat();
  const [least, most] = [optionOf(field, 'least'), optionOf(field, 'most')];
  return (
    <NumberInput
      {...inputProps(props)}
      value={typeof value === 'number' ? value : ''}
      onChange={(given) => onChange(given === '' ? null : Number(given))}
      decimalScale={optionOf(field, 'decimals') ?? 0}
      decimalSeparator={format.number(1.5).charAt(1)}
      {...(least === undefined ? {} : { min: least })}
      {...(most === undefined ? {} : { max: most })}
      clampBehavior="none"
      suffix={unitOf(field)}
    />
  );
};

export const view: FieldView = { kind: 'number', Show, Edit, width: 110, atEnd: true };
