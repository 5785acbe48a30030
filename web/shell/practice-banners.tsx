import type { ComponentType } from 'react';
import { useMeta } from '../../ui/client/meta.ts';
import { ErrorBoundary } from '../../ui/parts/error-boundary.tsx';
import { later } from '../../ui/parts/later.tsx';

/** What a file practices/<stage>/<practice>/banners/<type>.banner.tsx exports. */
type BannerFile = { readonly Banner: ComponentType };

const files = import.meta.glob<BannerFile>('../../practices/**/banners/*.banner.tsx');

const banners = Object.entries(files).flatMap(([path, load]) => {
  const [, type] = /\/banners\/([a-z-]+)\.banner\.tsx$/.exec(path) ?? [];
  return type ? [{ type, Banner: later(async () => (await load()).Banner) }] : [];
});

/** What practices want known on every screen; only for those who may see the type that it is about. */
export const PracticeBanners = () => {
  const { types } = useMeta();
  return banners
    .filter(({ type }) => types[type])
    .map(({ type, Banner }) => (
      <ErrorBoundary key={type}>
        <Banner />
      </ErrorBoundary>
    ));
};
