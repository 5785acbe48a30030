import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { type TypeMeta, useTypeByPlural } from '../client/meta.ts';
import { useMe, useOnlyAsks } from '../client/session.ts';
import { say } from '../client/undo.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { Page, PageHeader } from '../parts/page.tsx';
import { useWords } from '../words/words.ts';
import { useGo, useHere } from './data/go.ts';
import { CreateForm } from './form/create-form.tsx';
import { firstValues, firstVariant } from './form/form-fields.ts';
import { formWords } from './words/form.ts';

const New = ({ type }: { readonly type: TypeMeta }) => {
  const t = useWords(formWords);
  const me = useMe();
  const go = useGo();
  const { search } = useHere();
  const [round, setRound] = useState(0);
  const simple = useOnlyAsks();
  return (
    <Page measure="reading">
      <PageHeader title={t.create(type.words.name)} help={type.words.help} />
      <CreateForm
        key={round}
        type={type}
        initial={firstValues(type, search, me)}
        variant={firstVariant(type, search)}
        simple={simple}
        onCancel={() => (window.history.length > 1 ? window.history.back() : go(`/${type.plural}`))}
        onCreated={(record, another) => {
          say(t.created(record.number));
          if (another) setRound(round + 1);
          else go(`/${type.plural}/${record.number}`, { replace: true });
        }}
      />
    </Page>
  );
};

/** Creates a record of the type in the address. */
export const NewRecordPage = () => {
  const t = useWords(formWords);
  const { plural = '' } = useParams({ strict: false });
  const type = useTypeByPlural(plural);
  if (!type?.may.create) return <EmptyState title={t.mayNot}>{t.mayNotHelp}</EmptyState>;
  return <New key={type.name} type={type} />;
};
