import { NumberInput } from '@mantine/core';
import type { FieldMeta } from '../../derive/meta.types.ts';
import { useFormat } from '../../ui/client/format.ts';
import { inputProps } from '../../ui/record/field/input-props.ts';
import type { EditProps } from '../../ui/record/field-view.ts';

const optionOf = (field: FieldMeta, name: string): number | undefined => {
  const option = field.options[name];
  return typeof option === 'number' ? option : undefined;
};

export const Edit = (props: EditProps) => {
  const { value, onChange, field } = props;
  const format = useFormat();
  const unit = field.options['unit'];
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
      suffix={typeof unit === 'string' ? `\u00a0${format.unitWord(unit)}` : ''}
    />
  );
};
