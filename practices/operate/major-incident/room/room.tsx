import './room.css';
import { SegmentedControl } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { TypeMeta } from '../../../../ui/client/meta.ts';
import { ErrorNote } from '../../../../ui/parts/error-note.tsx';
import { Page } from '../../../../ui/parts/page.tsx';
import { Skeletons } from '../../../../ui/parts/skeletons.tsx';
import { RecordContext } from '../../../../ui/record/page/record-context.ts';
import { useRecordPage } from '../../../../ui/record/page/use-record-page.ts';
import { useWords } from '../../../../ui/words/words.ts';
import { Figures } from './figures.tsx';
import { RoomHead } from './head.tsx';
import { KeyMoments } from './key-moments.tsx';
import { roomWords } from './room.words.ts';
import { RoomSection } from './section.tsx';
import { Story } from './story.tsx';
import { Tasks } from './tasks.tsx';
import { TouchedList } from './touched-list.tsx';
import { Updates } from './updates.tsx';
import { type MajorRecord, useRoomNews } from './use-room.tsx';
import { WhoLeads } from './who-leads.tsx';
import { Workaround } from './workaround.tsx';

const Report = ({ number }: { readonly number: string }) => {
  const t = useWords(roomWords);
  return (
    <RoomSection title={t.report} help={t.reportHelp}>
      <p className="room-links">
        {(['internal', 'customers'] as const).map((readers) => (
          <Link
            key={readers}
            className="word-link"
            to="/screens/$name"
            params={{ name: 'major-incident-report' }}
            search={{ of: number, readers } as never}
          >
            {t.readers[readers]}
          </Link>
        ))}
      </p>
    </RoomSection>
  );
};

/** Everything that the people who work on a major incident share, on one screen. */
export const Room = ({ type, number }: { readonly type: TypeMeta; readonly number: string }) => {
  const t = useWords(roomWords);
  const [tab, setTab] = useState<'now' | 'story'>('now');
  const { query, record, save, verb, begin, perform, conflict, settle } = useRecordPage(type, number);
  useRoomNews(number);
  if (query.error || !record || !('updates' in record)) {
    return (
      <Page>
        {query.error ? <ErrorNote error={query.error} onRetry={() => void query.refetch()} /> : <Skeletons count={9} />}
      </Page>
    );
  }
  const major = record as MajorRecord;
  return (
    <RecordContext.Provider value={{ type, record, save, mayUpdate: record.may?.update ?? false }}>
      <div className="room" data-tab={tab}>
        <RoomHead
          type={type}
          major={major}
          verb={verb}
          onVerb={begin}
          onDo={perform}
          conflict={conflict}
          onSettle={(changes) => void settle(changes)}
        />
        <div className="room-tabs">
          <SegmentedControl
            fullWidth
            value={tab}
            onChange={(next) => setTab(next as typeof tab)}
            aria-label={t.room}
            data={[
              { value: 'now', label: t.now },
              { value: 'story', label: t.conversation },
            ]}
          />
        </div>
        <div className="room-now">
          <Figures major={major} />
          <Updates major={major} />
          <WhoLeads major={major} />
          <Workaround major={major} />
          <Tasks major={major} />
          <TouchedList major={major} />
          <KeyMoments major={major} />
          <Report number={number} />
        </div>
        <Story major={major} />
      </div>
    </RecordContext.Provider>
  );
};
