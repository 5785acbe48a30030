import { useContext } from 'react';
import { type FieldMeta, type RecordJson, type TypeMeta, useMeta, useType } from '../../client/meta.ts';
import { readFilter } from '../filter/filter-text.ts';
import { FilterWords } from '../filter/filter-words.tsx';
import { RecordContext } from '../page/record-context.ts';
import { fieldOf } from './fields-of.ts';

type Names = 'type' | { readonly fieldOf: string } | { readonly filterOf: string };

/** What a text names, where it names something of the declarations instead of saying words. */
export const namesOf = ({ options }: FieldMeta): Names | undefined => options['names'] as Names | undefined;

const TypeNamed = ({ name }: { readonly name: string }) => useMeta().types[name]?.words.plural ?? name;

const Filters = ({ type, text }: { readonly type: TypeMeta; readonly text: string }) =>
  [...new URLSearchParams(text)].map(([name, value]) => {
    const field = fieldOf(type, name);
    return (
      <span key={name} className="named-filter">
        {field ? (
          <FilterWords type={type} field={field} filter={readFilter(value)} included={{}} />
        ) : (
          `${name}=${value}`
        )}
      </span>
    );
  });

const OfType = ({
  names,
  of,
  text,
}: {
  readonly names: Exclude<Names, 'type'>;
  readonly of: string;
  readonly text: string;
}) => {
  const type = useType(of);
  if (!type) return text;
  return 'fieldOf' in names ? (fieldOf(type, text)?.label ?? text) : <Filters type={type} text={text} />;
};

type Props = { readonly names: Names; readonly value: unknown; readonly row?: RecordJson | undefined };

/** A type of record, a field of it or filters, by the words that people know them by; what nobody knows stands as it was written. */
export const NamedShow = ({ names, value, row }: Props) => {
  const page = useContext(RecordContext);
  const text = String(value);
  if (names === 'type') return <TypeNamed name={text} />;
  const of = (row ?? page?.record)?.['fieldOf' in names ? names.fieldOf : names.filterOf];
  return typeof of === 'string' ? <OfType names={names} of={of} text={text} /> : text;
};
