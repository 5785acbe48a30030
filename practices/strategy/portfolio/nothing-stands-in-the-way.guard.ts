import { guard } from '../../../kernel/guard.ts';
import type { service } from './service.record.ts';

const standing = ['draft', 'open', 'waiting', 'planned', 'active'];
const promised = ['waiting', 'planned', 'active'];

/** A service is retired when nothing is promised, offered or built on it any more, and its data and its users are dealt with. */
export const nothingStandsInTheWay = guard<typeof service>()({
  record: 'service',
  verbs: ['retire'],
  facts: (about) => ({
    agreements: about.referrers('agreement', { lines: 'services', field: 'service', categories: promised }),
    items: about.referrers('catalogue-item', { field: 'service', categories: ['active'] }),
    parts: about.referrers('service', { field: 'parent', categories: ['planned', 'active'] }),
    covers: about.links('covers', 'in', promised),
    supports: about.links('supports', 'in', ['planned', 'active']),
    components: about.linked('depends-on', 'out', 'configuration-item', { state: 'in-use' }),
    data: about.lines('data', { done: false }),
    users: about.lines('users', { done: false }),
    incidents: about.referrers('incident', { field: 'service', categories: standing }),
  }),
  refuse: ({ agreements, items, parts, covers, supports, components, data, users, incidents }) => {
    if (agreements > 0) return 'agreementsStand';
    if (items > 0) return 'itemsStand';
    if (parts > 0) return 'partsStand';
    if (covers > 0) return 'coversStand';
    if (supports > 0) return 'supportsStand';
    if (components > 0) return 'componentsStand';
    if (data > 0) return 'dataLeft';
    if (users > 0) return 'usersLeft';
    return incidents > 0 ? 'incidentsStand' : null;
  },
});
