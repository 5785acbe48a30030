import { labelOf } from '../../derive/labels.ts';
import type { StandingsJson } from '../../derive/suggestions.ts';
import { allowAdministration } from '../operations/administer.ts';
import type { Call } from '../operations/call.ts';
import { suggestingOf } from './features.ts';
import { standingOf } from './standing.ts';

/** How the suggestions of every field stood up, whether they are offered or not; for administrators. */
export async function standings(call: Call): Promise<StandingsJson> {
  allowAdministration(call);
  const items: StandingsJson['items'][number][] = [];
  for (const type of call.house.registry.types.values())
    for (const { field } of suggestingOf(type)) {
      const standing = await standingOf(call.executor, type.name, field.name);
      const share = (right: number): number | null => (standing.seen > 0 ? right / standing.seen : null);
      items.push({
        type: type.name,
        field: field.name,
        label: labelOf(type, field, call.actor.language).label,
        seen: Math.round(standing.seen),
        first: share(standing.first),
        third: share(standing.third),
        majority: share(standing.majority),
        usual: share(standing.usual),
        offered: standing.offered,
      });
    }
  return { items };
}
