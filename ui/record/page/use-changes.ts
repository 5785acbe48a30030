import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type RecordHappened, useLive } from '../../client/live.ts';
import { useMe } from '../../client/session.ts';
import { isEditing } from '../data/editing.ts';
import type { FullRecord } from '../data/record-query.ts';

const FRESH_MS = 6_000;

export type News = { readonly what: RecordHappened; readonly shown: boolean };

/**
 * What others do to this record while it is open. It is taken over at once while nothing is being edited; otherwise a mark
 * waits to be pressed.
 */
export const useChanges = (plural: string, record: FullRecord | undefined) => {
  const client = useQueryClient();
  const me = useMe();
  const [news, setNews] = useState<News | null>(null);

  const take = (): void => {
    for (const what of ['record', 'activity', 'links', 'attachments', 'why']) {
      void client.invalidateQueries({ queryKey: [what, plural, record?.number] });
    }
  };
  useLive((live) => {
    if (live.event !== 'record' || live.record !== record?.id || live.by === me.id) return;
    const shown = !isEditing();
    if (shown) take();
    const next = { what: live, shown };
    setNews(next);
    if (shown) setTimeout(() => setNews((now) => (now === next ? null : now)), FRESH_MS);
  });
  const refresh = (): void => {
    take();
    setNews(null);
  };
  return { news, refresh };
};
