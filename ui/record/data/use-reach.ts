import { useQuery } from '@tanstack/react-query';
import { api } from '../../client/api.ts';
import { useMeta } from '../../client/meta.ts';
import { useLinks } from './use-links.ts';

export type Reach = { readonly records: number; readonly organisations: number };
export type Reaches = {
  readonly said: Readonly<Record<'public' | 'internal', Reach>>;
  readonly verbs: Readonly<Record<string, Reach>>;
};

/** How far what is said and done here goes along its links; asked only where a link carries anything. */
export const useReach = (plural: string, key: string): Reaches | undefined => {
  const kinds = useMeta().linkKinds;
  const { links } = useLinks(plural, key);
  const carries = links.some((link) => kinds.some(({ name, flows }) => name === link.kind && flows.length > 0));
  const { data } = useQuery({
    queryKey: ['reach', plural, key, links.length],
    queryFn: ({ signal }) => api.get<Reaches>(`/${plural}/${key}/reach`, {}, signal),
    enabled: carries,
  });
  return carries ? data : undefined;
};
