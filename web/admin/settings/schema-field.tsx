import { NumberInput, Select, Switch, TagsInput, Textarea, TextInput } from '@mantine/core';
import { humanise } from '../../../kernel/field.ts';
import { JsonField } from './json-field.tsx';
import { at, type Schema } from './setting.ts';

/** More characters than this are no longer one line. */
const LINE = 300;

type Props = {
  readonly name: string;
  readonly schema: Schema;
  readonly value: unknown;
  readonly path: readonly string[];
  readonly onChange: (path: readonly string[], value: unknown) => void;
};

/** One value of a setting, drawn by its schema. What no input fits is edited as JSON. */
export const SchemaField = ({ name, schema, value, path, onChange }: Props) => {
  const shared = { label: schema.title ?? humanise(name), description: schema.description };
  const set = (next: unknown): void => onChange(path, next);
  if (schema.properties) {
    return Object.entries(schema.properties).map(([key, inner]) => (
      <SchemaField
        key={key}
        name={path.length > 0 ? `${name} ${key}` : key}
        schema={inner}
        value={at(value, key)}
        path={[...path, key]}
        onChange={onChange}
      />
    ));
  }
  if (schema.type === 'integer' || schema.type === 'number') {
    const { minimum, maximum } = schema;
    return (
      <NumberInput
        {...shared}
        {...(minimum !== undefined && { min: minimum })}
        {...(maximum !== undefined && { max: maximum })}
        allowDecimal={schema.type === 'number'}
        value={typeof value === 'number' ? value : ''}
        onChange={(next) => set(next === '' ? null : Number(next))}
      />
    );
  }
  if (schema.type === 'boolean') {
    return <Switch {...shared} checked={value === true} onChange={(event) => set(event.currentTarget.checked)} />;
  }
  const text = typeof value === 'string' ? value : '';
  if (schema.enum)
    return <Select {...shared} allowDeselect={false} data={[...schema.enum]} value={text} onChange={set} />;
  if (schema.type === 'string') {
    // What may have several lines keeps them.
    if ((schema.maxLength ?? 0) > LINE)
      return <Textarea {...shared} autosize value={text} onChange={(event) => set(event.currentTarget.value)} />;
    return <TextInput {...shared} value={text} onChange={(event) => set(event.currentTarget.value)} />;
  }
  if (schema.type === 'array' && schema.items?.type === 'string') {
    return <TagsInput {...shared} value={Array.isArray(value) ? value.map(String) : []} onChange={set} />;
  }
  return <JsonField label={shared.label} value={value} onChange={set} />;
};
