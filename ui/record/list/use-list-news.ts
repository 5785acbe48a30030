import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLive } from '../../client/live.ts';
import { useMe } from '../../client/session.ts';

/** What others changed in this list's types since it was loaded: counted, shown when asked. Rows never move by themselves. */
export const useListNews = (types: readonly string[], plurals: readonly string[]) => {
  const client = useQueryClient();
  const me = useMe();
  const [changed, setChanged] = useState<ReadonlySet<string>>(new Set());
  useLive((live) => {
    if (live.event !== 'record' || live.by === me.id || !types.includes(live.type)) return;
    setChanged((was) => new Set([...was, live.record]));
  });
  const show = async (): Promise<void> => {
    setChanged(new Set());
    await Promise.all([
      ...plurals.flatMap((plural) => [
        client.invalidateQueries({ queryKey: ['rows', plural] }),
        client.invalidateQueries({ queryKey: ['figures', plural] }),
        client.invalidateQueries({ queryKey: ['total', plural] }),
      ]),
      client.invalidateQueries({ queryKey: ['work'] }),
    ]);
  };
  return { count: changed.size, show };
};
