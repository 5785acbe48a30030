import { useFormat } from '../../client/format.ts';
import { type TypeOutline, useMeta } from '../../client/meta.ts';
import type { Reach } from '../data/use-reach.ts';

/** "12 incidents", "4 organisations": how far something goes, in the words of the types. Null for an only organisation. */
export const useReachWords = (type: TypeOutline) => {
  const format = useFormat();
  const organisation = useMeta().types['organisation'];
  const counted = (of: TypeOutline | undefined, count: number): string =>
    `${format.number(count)} ${count === 1 ? (of?.words.name ?? '') : (of?.words.plural ?? '')}`.trim();
  return ({ records, organisations }: Reach): { readonly records: string; readonly organisations: string | null } => ({
    records: counted(type, records),
    organisations: organisations > 1 ? counted(organisation, organisations) : null,
  });
};
