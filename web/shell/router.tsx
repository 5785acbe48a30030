import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { Broken } from '../../ui/parts/error-boundary.tsx';
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

/** A screen of records: it comes together with the views of all field kinds. */
const records = <Name extends string, File extends Readonly<Record<Name, ComponentType>>>(
  path: string,
  load: () => Promise<File>,
  name: Name,
) =>
  screen(
    path,
    async () => {
      const [file, { withFieldViews }] = await Promise.all([load(), import('./with-field-views.tsx')]);
      return { [name]: withFieldViews(file[name]) } as Readonly<Record<Name, ComponentType>>;
    },
    name,
  );

const queue = () => import('../../ui/record/queue.page.tsx');

const tree = root.addChildren([
  screen('/', () => import('../today/today.page.tsx'), 'TodayPage'),
  records('/queue', queue, 'QueuePage'),
  records('/queue/$plural', queue, 'QueuePage'),
  screen('/search', () => import('../search/search.page.tsx'), 'SearchPage'),
  screen('/me', () => import('../me/me.page.tsx'), 'MePage'),
  screen('/admin/people', () => import('../admin/people/people.page.tsx'), 'PeoplePage'),
  screen('/admin/teams', () => import('../admin/teams/teams.page.tsx'), 'TeamsPage'),
  screen('/admin/custom-fields', () => import('../admin/custom-fields/custom-fields.page.tsx'), 'CustomFieldsPage'),
  screen('/admin/settings', () => import('../admin/settings/settings.page.tsx'), 'SettingsPage'),
  screen('/screens/$name', () => import('./practice-screen.tsx'), 'PracticeScreen'),
  records('/$plural', queue, 'QueuePage'),
  records('/$plural/new', () => import('../../ui/record/new.page.tsx'), 'NewRecordPage'),
  records('/$plural/$key', () => import('../../ui/record/record.page.tsx'), 'RecordPage'),
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
