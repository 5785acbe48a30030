import '../../../ui/parts/table.css';
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../ui/client/api.ts';
import { Button } from '../../../ui/parts/button.tsx';
import { EmptyState } from '../../../ui/parts/empty-state.tsx';
import { ErrorNote } from '../../../ui/parts/error-note.tsx';
import { Page, PageHeader } from '../../../ui/parts/page.tsx';
import { Panel } from '../../../ui/parts/panel.tsx';
import { Skeletons } from '../../../ui/parts/skeletons.tsx';
import { useWords } from '../../../ui/words/words.ts';
import type { CustomField } from './custom-field.ts';
import { customFieldWords } from './custom-fields.words.ts';
import { CustomFieldsTable } from './custom-fields-table.tsx';
import { Everywhere } from './everywhere.tsx';
import { NewCustomField } from './new-custom-field.tsx';

/** The customer's own fields. */
export const CustomFieldsPage = () => {
  const words = useWords(customFieldWords);
  const [adding, setAdding] = useState(false);
  const [added, setAdded] = useState<CustomField>();
  const { data, error, refetch } = useQuery({
    queryKey: ['custom-fields'],
    queryFn: () => api.get<{ readonly items: readonly CustomField[] }>('/custom-fields'),
  });
  const fields = data?.items.filter(({ retiredAt }) => retiredAt === null);
  const close = (): void => {
    setAdding(false);
    setAdded(undefined);
  };
  return (
    <Page measure="wide">
      <PageHeader
        title={words.title}
        help={words.help}
        actions={
          <Button weight="primary" icon={<IconPlus size={16} aria-hidden="true" />} onClick={() => setAdding(true)}>
            {words.add}
          </Button>
        }
      />
      <ErrorNote error={error} onRetry={() => void refetch()} />
      {data || error ? null : <Skeletons shape="rows" />}
      {fields?.length === 0 ? <EmptyState title={words.none}>{words.noneHelp}</EmptyState> : null}
      {fields && fields.length > 0 ? <CustomFieldsTable fields={fields} onShow={setAdded} /> : null}
      <Panel
        title={added ? (added.label['en'] ?? added.name) : words.add}
        open={adding || added !== undefined}
        onClose={close}
      >
        {added ? <Everywhere field={added} onDone={close} /> : <NewCustomField onAdded={setAdded} />}
      </Panel>
    </Page>
  );
};
