import type { Operator } from '../../../kernel/field.ts';
import type { FieldMeta } from '../../client/meta.ts';

/** A filter as the API's query string writes it, taken apart. */
export type Filter = { readonly operator: Operator; readonly values: readonly string[]; readonly negated: boolean };

const prefixes: readonly Operator[] = ['not', 'gt', 'gte', 'lt', 'lte', 'like'];

const split = (text: string): readonly string[] =>
  text === '' ? [] : text.split(/(?<!\\),/).map((part) => part.replaceAll('\\,', ','));

export const readFilter = (text: string): Filter => {
  if (text === 'is:empty' || text === 'not:empty')
    return { operator: 'empty', values: [], negated: text.startsWith('not') };
  const prefix = prefixes.find((one) => text.startsWith(`${one}:`));
  const rest = prefix ? text.slice(prefix.length + 1) : text;
  return { operator: prefix ?? 'is', values: prefix === 'like' ? [rest] : split(rest), negated: false };
};

export const writeFilter = ({ operator, values, negated }: Filter): string => {
  if (operator === 'empty') return negated ? 'not:empty' : 'is:empty';
  const written =
    operator === 'like' ? (values[0] ?? '') : values.map((value) => value.replaceAll(',', '\\,')).join(',');
  return operator === 'is' ? written : `${operator}:${written}`;
};

/** Whether it says something yet. */
export const isComplete = ({ operator, values }: Filter): boolean =>
  operator === 'empty' || values.some((value) => value !== '');

const usual: Readonly<Record<string, Operator>> = {
  text: 'like',
  moment: 'gte',
  day: 'gte',
  number: 'gte',
  'time-of-day': 'gte',
  duration: 'gte',
};

/** A filter not yet filled in, comparing as one mostly wants to with fields of this kind. */
export const blankFilter = (field: FieldMeta): Filter => {
  const operator = usual[field.kind];
  return {
    operator: operator && field.operators.includes(operator) ? operator : (field.operators[0] ?? 'is'),
    values: [],
    negated: false,
  };
};
