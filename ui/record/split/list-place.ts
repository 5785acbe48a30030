import { createContext, useContext } from 'react';
import type { RecordJson, TypeMeta } from '../../client/meta.ts';

/** A record by where it stands in the web: /incidents/INC-7. */
export type Opened = { readonly plural: string; readonly key: string };

/** Where a list stands, with its own query string, and the record that is open beside it. */
export type ListPlace = { readonly path: string; readonly search: string; readonly opened: Opened | null };

const listPath = /^\/(?:queue(?:\/[\w-]+)?|[\w-]+)$/;
const recordAddress = /^\/([\w-]+)\/([^/]+)$/;

const parted = (href: string): { readonly path: string; readonly search: string } => {
  const at = href.indexOf('?');
  return at < 0 ? { path: href, search: '' } : { path: href.slice(0, at), search: href.slice(at) };
};

const beside = (path: string, search: string): ListPlace | null => {
  const [, plural, key] = recordAddress.exec(path) ?? [];
  const { path: list, search: query } = parted(new URLSearchParams(search).get('beside') ?? '');
  return plural && key && listPath.test(list)
    ? { path: list, search: query, opened: { plural, key: decodeURIComponent(key) } }
    : null;
};

/** The list that an address shows: its own, or the one that stays beside the record it opens. Null where there is none. */
export const listPlaceOf = (path: string, search: string): ListPlace | null =>
  listPath.test(path) ? { path, search, opened: null } : beside(path, search);

/** Where a record stands in the web. */
export const recordPath = ({ plural, key }: Opened): string => `/${plural}/${encodeURIComponent(key)}`;

/** The address of a record with a list beside it. */
export const besideHref = (record: Opened, list: string): string => {
  const query = encodeURIComponent(list).replaceAll(/%(?:2F|3F|3D|3A|2C)/g, decodeURIComponent);
  return `${recordPath(record)}?beside=${query}`;
};

export const openedAs = (type: TypeMeta | undefined, row: RecordJson): Opened => ({
  plural: type?.plural ?? '',
  key: row.number,
});

export const ListPlaceContext = createContext<ListPlace | null>(null);

/** Where the list one is in stands. */
export const useListPlace = (): ListPlace => {
  const place = useContext(ListPlaceContext);
  if (!place) throw new Error('useListPlace works inside a list only.');
  return place;
};
