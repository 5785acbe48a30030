import { useQueryClient } from '@tanstack/react-query';
import { metaQuery } from '../../../ui/client/meta.ts';

/** A declaration changed: the list of fields and everything drawn from the declarations is asked again. */
export const useFieldsChanged = (): (() => Promise<void>) => {
  const client = useQueryClient();
  return async () => {
    await client.invalidateQueries({ queryKey: metaQuery.queryKey });
    await client.invalidateQueries({ queryKey: ['custom-fields'] });
  };
};
