import { Textarea, TextInput } from '@mantine/core';
import { inputProps } from '../../ui/record/field/input-props.ts';
import type { EditProps } from '../../ui/record/field-view.ts';

const inputTypes: Readonly<Record<string, string>> = { 'e-mail': 'email', 'web-address': 'url', phone: 'tel' };

export const Edit = (props: EditProps) => {
  const { value, onChange, field } = props;
  const as = field.options['as'];
  const shared = {
    ...inputProps(props),
    value: typeof value === 'string' ? value : '',
    onChange: (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value || null),
    dir: 'auto',
  } as const;
  if (as === 'lines' || as === 'markdown') {
    return <Textarea {...shared} autosize minRows={3} maxRows={16} />;
  }
  return <TextInput {...shared} type={inputTypes[String(field.options['format'])] ?? 'text'} autoComplete="off" />;
};
