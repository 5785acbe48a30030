import './everywhere.css';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { sqlName } from '../../../kernel/field.ts';
import { useMeta } from '../../../ui/client/meta.ts';
import { Button } from '../../../ui/parts/button.tsx';
import { useWords } from '../../../ui/words/words.ts';
import type { CustomField } from './custom-field.ts';
import { customFieldWords } from './custom-fields.words.ts';

/** A new field is real: the places where it can be met now, each a way there. */
export const Everywhere = ({ field, onDone }: { readonly field: CustomField; readonly onDone: () => void }) => {
  const words = useWords(customFieldWords);
  const type = useMeta().types[field.type];
  const plural = type?.plural ?? '';
  const places: readonly (readonly [string, ReactNode])[] = [
    [
      words.inForm,
      <Link key="form" to="/$plural/new" params={{ plural }}>
        {type?.words.name}
      </Link>,
    ],
    [
      words.inList,
      <Link key="list" to="/$plural" params={{ plural }} search={{ columns: `number,title,${field.name}` } as never}>
        {type?.words.plural}
      </Link>,
    ],
    [words.inApi, <code key="api">{`GET /api/${plural}?${field.name}=…`}</code>],
    [
      words.inExport,
      <a key="export" href={`/api/${plural}/export?format=csv&columns=number,${field.name}`}>
        CSV
      </a>,
    ],
    [words.asColumn, <code key="column">{`x_${sqlName(field.name)}`}</code>],
  ];
  return (
    <>
      <h3>{words.everywhere}</h3>
      <dl className="everywhere">
        {places.map(([label, place]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{place}</dd>
          </div>
        ))}
      </dl>
      <Button onClick={onDone}>{words.close}</Button>
    </>
  );
};
