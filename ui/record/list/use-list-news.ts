import { type QueryCacheNotifyEvent, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { type RecordHappened, useLive } from '../../client/live.ts';
import { useMeta } from '../../client/meta.ts';
import { useMe } from '../../client/session.ts';

const none: ReadonlySet<string> = new Set();

/** Whether rows were asked for anew, whoever asked: not one more page of them, and not what was written into them here. */
const isFresh = ({ type, query, ...event }: QueryCacheNotifyEvent, plurals: string): boolean => {
  const [what, plural] = query.queryKey;
  const ours = what === 'rows' ? plurals.split(',').includes(String(plural)) : what === 'work' && plurals === '';
  const action = type === 'updated' && 'action' in event ? event.action : undefined;
  return ours && action?.type === 'success' && !action.manual && !query.state.fetchMeta?.fetchMore;
};

/**
 * What others changed in this list's types since it was loaded: counted, shown when asked. Rows never move by themselves; where they were
 * asked for anew, as after something was done to them, nothing is left to show. `shown`: the records that stand there, where that is known.
 */
export const useListNews = (
  types: readonly string[],
  plurals: readonly string[],
  shown?: readonly { id: string }[],
) => {
  const client = useQueryClient();
  const me = useMe();
  const meta = useMeta();
  const [changed, setChanged] = useState(none);
  // What is over and does not stand here does not come here.
  const passesBy = ({ type, name, record }: RecordHappened): boolean => {
    const state = meta.types[type]?.states.find((one) => name === `${type}.${one.name}`);
    const isOver = state?.category === 'closed' || state?.category === 'retired';
    return isOver && shown !== undefined && !shown.some(({ id }) => id === record);
  };
  useLive((live) => {
    if (live.event !== 'record' || live.by === me.id || !types.includes(live.type) || passesBy(live)) return;
    setChanged((was) => new Set([...was, live.record]));
  });
  const named = plurals.join();
  useEffect(
    () => client.getQueryCache().subscribe((event) => isFresh(event, named) && setChanged(none)),
    [client, named],
  );
  const show = async (): Promise<void> => {
    setChanged(none);
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
