import { useQueryClient } from '@tanstack/react-query';
import { useLive } from '../../ui/client/live.ts';
import { knownMeta, metaQuery } from '../../ui/client/meta.ts';
import { useOutbox } from '../../ui/client/outbox.ts';
import { useMe } from '../../ui/client/session.ts';

/** News for the whole house: a notice for me, or declarations that changed. */
export const useHouseNews = (): void => {
  useOutbox(useMe().id);
  const client = useQueryClient();
  useLive((live) => {
    if (live.event === 'notice') void client.invalidateQueries({ queryKey: ['notices'] });
    if (live.event === 'revision' && live.revision !== knownMeta()?.revision) {
      void client.invalidateQueries({ queryKey: metaQuery.queryKey });
    }
  });
};
