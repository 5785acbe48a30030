import { Outlet } from '@tanstack/react-router';
import { type CSSProperties, useState } from 'react';
import { prefer, usePreferences } from '../../client/preferences.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { later } from '../../parts/later.tsx';
import { useWords } from '../../words/words.ts';
import { useHere } from '../data/go.ts';
import { listWords } from '../words/list.ts';
import { Divider } from './divider.tsx';
import { ListPlaceContext, listPlaceOf } from './list-place.ts';
import { useWide } from './use-wide.ts';
import './split.css';

const QueuePage = later(async () => (await import('../queue.page.tsx')).QueuePage);

/** Lists and records: a list that stays beside its records is not drawn anew when another one opens. */
export const RecordsFrame = () => {
  const t = useWords(listWords);
  const { path, search } = useHere();
  const wide = useWide();
  const { listWidth } = usePreferences();
  const [width, setWidth] = useState(listWidth);
  const place = listPlaceOf(path, search);
  const list = place && (place.opened === null || wide) ? place : null;
  if (!list) return <Outlet />;
  return (
    <div
      className="records-frame"
      data-opened={list.opened ? true : undefined}
      style={{ '--list-width': `${width}px` } as CSSProperties}
    >
      <ListPlaceContext value={list}>
        <QueuePage />
      </ListPlaceContext>
      {wide && (
        <>
          <Divider label={t.listWidth} width={width} onMove={setWidth} onStay={(stay) => prefer({ listWidth: stay })} />
          <div className="beside">{list.opened ? <Outlet /> : <EmptyState title={t.noneOpened} />}</div>
        </>
      )}
    </div>
  );
};
