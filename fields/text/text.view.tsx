import { Anchor, Text, Textarea, TextInput } from '@mantine/core';
import { inputProps } from '../../ui/record/field/input-props.ts';
import { RichText } from '../../ui/record/field/rich-text.tsx';
import type { EditProps, FieldView, ShowProps } from '../../ui/record/field-view.ts';

const linkOf: Readonly<Record<string, (text: string) => string>> = {
  'e-mail': (text) => `mailto:${text}`,
  'web-address': (text) => text,
  phone: (text) => `tel:${text.replaceAll(/[^+\d]/g, '')}`,
};

const Show = ({ value, field, compact }: ShowProps) => {
  const text = String(value);
  const href = linkOf[String(field.options['format'])]?.(text);
  if (compact) return <span dir="auto">{text}</span>;
  if (href) {
    return (
      <Anchor href={href} inherit underline="always" rel="noopener noreferrer" dir="auto">
        {text}
      </Anchor>
    );
  }
  if (field.options['as'] === 'markdown') return <RichText text={text} />;
  return (
    <Text span inherit dir="auto" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
      {text}
    </Text>
  );
};

const inputTypes: Readonly<Record<string, string>> = { 'e-mail': 'email', 'web-address': 'url', phone: 'tel' };

const Edit = (props: EditProps) => {
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

export const view: FieldView = { kind: 'text', Show, Edit, width: 220 };
