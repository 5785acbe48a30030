import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { ensureType } from '../../ui/client/meta.ts';
import { Broken } from '../../ui/parts/error-boundary.tsx';
import { prefetchList } from '../../ui/record/data/prefetch-list.ts';
import { NotFound } from './not-found.tsx';
import { parseSearch, stringifySearch } from './search-params.ts';
import { Shell } from './shell.tsx';

const root = createRootRoute({ component: Shell });

/** A screen is a file of its own, loaded when it is opened or about to be. */
const screen = <Name extends string, File extends Readonly<Record<Name, ComponentType>>>(
  path: string,
  load: () => Promise<File>,
  name: Name,
) => createRoute({ getParentRoute: () => root, path, component: lazyRouteComponent(load, name) });

/** Lists and records stand in one frame, which comes together with the views of all field kinds and the panels of practices. */
const frame = createRoute({
  getParentRoute: () => root,
  id: 'records',
  component: lazyRouteComponent(async () => {
    const [{ RecordsFrame }, { withFieldViews }, { withPracticePanels }] = await Promise.all([
      import('../../ui/record/split/records-frame.tsx'),
      import('./with-field-views.tsx'),
      import('./with-practice-panels.tsx'),
    ]);
    return { Frame: withPracticePanels(withFieldViews(RecordsFrame)) };
  }, 'Frame'),
});

/** A list is drawn by the frame, so that it can stay beside its records: its route only has it loaded in time. */
const list = (path: string) =>
  createRoute({
    getParentRoute: () => frame,
    path,
    loader: async ({ location }) => {
      const listed = prefetchList(location.pathname, location.searchStr);
      await Promise.all([listed, import('../../ui/record/queue.page.tsx')]);
    },
    staleTime: Number.POSITIVE_INFINITY,
  });

const record = <Name extends string, File extends Readonly<Record<Name, ComponentType>>>(
  path: string,
  load: () => Promise<File>,
  name: Name,
) =>
  createRoute({
    getParentRoute: () => frame,
    path,
    component: lazyRouteComponent(load, name),
    loader: async ({ params }) => {
      await ensureType((params as { readonly plural?: string }).plural ?? '');
    },
    staleTime: Number.POSITIVE_INFINITY,
  });

const tree = root.addChildren([
  screen('/', () => import('../today/today.page.tsx'), 'TodayPage'),
  screen('/search', () => import('../search/search.page.tsx'), 'SearchPage'),
  screen('/me', () => import('../me/me.page.tsx'), 'MePage'),
  screen('/admin/people', () => import('../admin/people/people.page.tsx'), 'PeoplePage'),
  screen('/admin/teams', () => import('../admin/teams/teams.page.tsx'), 'TeamsPage'),
  screen('/admin/custom-fields', () => import('../admin/custom-fields/custom-fields.page.tsx'), 'CustomFieldsPage'),
  screen('/admin/settings', () => import('../admin/settings/settings.page.tsx'), 'SettingsPage'),
  screen('/life', () => import('../life/life.page.tsx'), 'LifePage'),
  screen('/walk', () => import('../walk/walk.page.tsx'), 'WalkPage'),
  screen('/walk/$place', () => import('../walk/walk.page.tsx'), 'WalkPage'),
  screen('/glossary', () => import('../glossary/glossary.page.tsx'), 'GlossaryPage'),
  screen('/glossary/$name', () => import('../glossary/term.page.tsx'), 'TermPage'),
  screen('/screens/$name', () => import('./practice-screen.tsx'), 'PracticeScreen'),
  screen('/$plural/$key/thread', () => import('../../ui/record/thread/thread.page.tsx'), 'ThreadPage'),
  frame.addChildren([
    list('/queue'),
    list('/queue/$plural'),
    list('/$plural'),
    record('/$plural/new', () => import('../../ui/record/new.page.tsx'), 'NewRecordPage'),
    record('/$plural/figures', () => import('../../ui/record/figures/figures.page.tsx'), 'FiguresPage'),
    record('/$plural/$key', () => import('../../ui/record/record.page.tsx'), 'RecordPage'),
  ]),
]);

export const router = createRouter({
  routeTree: tree,
  parseSearch,
  stringifySearch,
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultNotFoundComponent: NotFound,
  defaultErrorComponent: ({ error, reset }) => <Broken error={error} onRetry={reset} />,
});
