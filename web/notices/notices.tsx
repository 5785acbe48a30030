import './notices.css';
import { useEffect, useEffectEvent } from 'react';
import { EmptyState } from '../../ui/parts/empty-state.tsx';
import { ErrorNote } from '../../ui/parts/error-note.tsx';
import { RecordLink } from '../../ui/parts/record-link.tsx';
import { Skeletons } from '../../ui/parts/skeletons.tsx';
import { When } from '../../ui/parts/when.tsx';
import { useWords } from '../../ui/words/words.ts';
import { noticesWords } from './notices.words.ts';
import { type Notice, useNotices, useSeeAll } from './use-notices.ts';

const Line = ({ notice }: { readonly notice: Notice }) => {
  const words = useWords(noticesWords);
  return (
    <li data-unseen={notice.seenAt === null || undefined}>
      <p dir="auto">
        {notice.seenAt === null ? <span className="visually-hidden">{words.unseen}: </span> : null}
        {notice.sentence}
      </p>
      <div className="about">
        {notice.record ? (
          <span className="cut">
            <RecordLink {...notice.record} />
          </span>
        ) : (
          <span />
        )}
        <span style={{ flex: 'none' }}>
          <When at={notice.at} />
        </span>
      </div>
    </li>
  );
};

/** What was told to me, newest first; opening it counts as having seen it. */
export const Notices = () => {
  const words = useWords(noticesWords);
  const { data, error, refetch } = useNotices();
  const { mutate } = useSeeAll();
  const unseen = (data?.unseen ?? 0) > 0;
  const seeAll = useEffectEvent(() => mutate());
  useEffect(() => {
    if (unseen) seeAll();
  }, [unseen]);
  if (error && !data) return <ErrorNote error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeletons />;
  if (data.items.length === 0) return <EmptyState title={words.none}>{words.noneHelp}</EmptyState>;
  return (
    <ul className="notices">
      {data.items.map((notice) => (
        <Line key={notice.id} notice={notice} />
      ))}
    </ul>
  );
};
