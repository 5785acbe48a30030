import type { StageMeta } from '../../derive/meta.types.ts';
import type { Meta } from '../../ui/client/meta.ts';

type Practice = StageMeta['practices'][number];
export type Place = { readonly to: string; readonly label: string };

/** Where a practice is worked in: what it opens first, then its other screens, then the lists of its records. */
export const placesOf = ({ types, screens, opens }: Practice, meta: Meta): readonly Place[] => {
  const lists = types.flatMap((name): Place[] => {
    const type = meta.types[name];
    return type ? [{ to: `/${type.plural}`, label: type.words.plural }] : [];
  });
  const own = screens.map(({ name, label }): Place => ({ to: `/screens/${name}`, label }));
  const first = own.find(({ to }) => to === `/screens/${opens}`);
  return first ? [first, ...lists, ...own.filter((place) => place !== first)] : [...lists, ...own];
};

/** Whether a path is one of these places or within it. */
export const isInside = (path: string, places: readonly Place[]): boolean =>
  places.some(({ to }) => path === to || path.startsWith(`${to}/`));
