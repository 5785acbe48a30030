import { SegmentedControl } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { Problem } from '../client/api.ts';
import { useStanding } from '../client/coming.ts';
import { type TypeMeta, useTypeByPlural } from '../client/meta.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { ErrorNote } from '../parts/error-note.tsx';
import { Page } from '../parts/page.tsx';
import { Skeletons } from '../parts/skeletons.tsx';
import { useWords } from '../words/words.ts';
import { useAttachments } from './data/use-attachments.ts';
import { Attachments } from './page/attachments.tsx';
import { Panels } from './page/panels.tsx';
import { Prose } from './page/prose.tsx';
import { RecordContext } from './page/record-context.ts';
import { RecordHeader } from './page/record-header.tsx';
import { RecordKeys } from './page/record-keys.tsx';
import { RecordLines } from './page/record-lines.tsx';
import { RecordSide } from './page/record-side.tsx';
import { useChanges } from './page/use-changes.ts';
import { useRecordPage } from './page/use-record-page.ts';
import { linesInPanel } from './page/verbs-now.ts';
import { recordPath } from './split/list-place.ts';
import { Timeline } from './timeline/timeline.tsx';
import { recordWords } from './words/record.ts';

type Tab = 'conversation' | 'facts';

/** No such record, and the ways on from there. */
const NoSuch = ({ type }: { readonly type?: TypeMeta }) => {
  const t = useWords(recordWords);
  const ways = (
    <>
      {type && (
        <Link to="/$plural" params={{ plural: type.plural }} className="word-link">
          {t.toList}
        </Link>
      )}
      <Link to="/" className="word-link">
        {t.toToday}
      </Link>
    </>
  );
  return (
    <EmptyState title={t.notFound} actions={ways}>
      {t.notFoundHelp}
    </EmptyState>
  );
};

type MissingProps = { readonly type: TypeMeta; readonly error: unknown; readonly onRetry: () => void };

const Missing = ({ type, error, onRetry }: MissingProps) => {
  if (error instanceof Problem && error.status === 404) return <NoSuch type={type} />;
  return (
    <Page measure="reading">
      <ErrorNote error={error} onRetry={onRetry} />
    </Page>
  );
};

const OpenRecord = ({ type, recordKey }: { readonly type: TypeMeta; readonly recordKey: string }) => {
  const t = useWords(recordWords);
  const [tab, setTab] = useState<Tab>('conversation');
  const { query, record, save, write, verb, begin, perform, conflict, settle } = useRecordPage(type, recordKey);
  const { news, refresh } = useChanges(type.plural, record);
  useStanding(
    recordPath({ plural: type.plural, key: recordKey }),
    query.isError || (query.isSuccess && !query.isPlaceholderData),
  );
  const files = useAttachments(type.plural, recordKey, t.tooLarge);
  if (query.error) return <Missing type={type} error={query.error} onRetry={() => void query.refetch()} />;
  if (!record) {
    return (
      <Page>
        <Skeletons count={9} />
      </Page>
    );
  }
  const mayUpdate = record.may?.update ?? false;
  const spoken = type.traits.includes('commentable');
  // Where nobody speaks, the files are what one comes for.
  const filesFirst = !spoken && files.attachments.length > 0;
  const mayAttach = type.traits.includes('attachable') && (mayUpdate || (record.may?.comment ?? false));
  const shown = {
    attachments: files.attachments,
    uploading: files.uploading,
    onAdd: mayAttach ? files.add : undefined,
    onDismiss: files.dismiss,
  };
  return (
    <RecordContext.Provider value={{ type, record, save, mayUpdate, write }}>
      <div className="record-page" data-tab={tab}>
        <RecordHeader
          verb={verb}
          onVerb={begin}
          onDo={perform}
          conflict={conflict}
          onSettle={(changes) => void settle(changes)}
          news={news}
          onRefresh={refresh}
        />
        <div className="record-tabs">
          <SegmentedControl
            fullWidth
            value={tab}
            onChange={(next) => setTab(next as Tab)}
            aria-label={t.record}
            data={[
              { value: 'conversation', label: spoken ? t.conversation : t.history },
              { value: 'facts', label: t.facts },
            ]}
          />
        </div>
        <div className="record-middle">
          {filesFirst && <Attachments {...shown} />}
          <Prose />
          <Panels />
          {type.lines
            .filter(({ name }) => name !== 'watchers' && !linesInPanel(type, record.verbs).includes(name))
            .map((lines) => (
              <RecordLines key={lines.name} lines={lines} />
            ))}
          <Timeline onFiles={mayAttach ? files.add : undefined} />
        </div>
        <RecordSide files={filesFirst ? undefined : shown} />
        <RecordKeys onVerb={begin} />
      </div>
    </RecordContext.Provider>
  );
};

/** One record of any type: what it is and can do, what was said and done, and the facts beside it. */
export const RecordPage = () => {
  const { plural = '', key = '' } = useParams({ strict: false });
  const type = useTypeByPlural(plural);
  if (!type) return <NoSuch />;
  return <OpenRecord key={`${plural}/${key}`} type={type} recordKey={key} />;
};
