import type { Paths } from './openapi-operation.ts';
import { activity, corrected } from './openapi-paths-activity.ts';
import { attachmentsOf, linksOf } from './openapi-paths-attached.ts';
import { clocked } from './openapi-paths-clocks.ts';
import { collection } from './openapi-paths-collection.ts';
import { explained } from './openapi-paths-explained.ts';
import { measured } from './openapi-paths-measures.ts';
import { figured } from './openapi-paths-readings.ts';
import { one, restored, watched, why } from './openapi-paths-record.ts';
import { exported, figures } from './openapi-paths-reporting.ts';
import { simulated } from './openapi-paths-simulated.ts';
import { suggested } from './openapi-paths-suggestions.ts';
import { threaded } from './openapi-paths-thread.ts';
import { verbs } from './openapi-paths-verbs.ts';
import { bulk, preview } from './openapi-paths-writing.ts';
import type { Sight } from './openapi-record.ts';
import type { RecordType } from './registry.ts';
import { isWork } from './work.ts';

/** What the house reads of a type's records: promises that clocks go by, where a figure comes from. */
type ReadOf = { readonly promises: boolean; readonly figure: boolean };

/** The path set of one type. */
export const recordPaths = (type: RecordType, sight: Sight, { promises, figure }: ReadOf): Paths => {
  const at = `/api/${type.plural}`;
  const readable = sight.verb(type, 'read');
  return {
    ...collection(type, sight),
    [`${at}/bulk`]: { post: bulk(type, sight) },
    ...(sight.verb(type, 'create') && { [`${at}/preview`]: { post: preview(type) } }),
    ...(type.declaration.suggests &&
      sight.verb(type, 'create') && { [`${at}/suggestions`]: { post: suggested(type) } }),
    ...(readable && {
      [`${at}/figures`]: { get: figures(type, sight) },
      ...(isWork(type) && { [`${at}/measures`]: { get: measured(type, sight) } }),
      [`${at}/export`]: { get: exported(type, sight) },
      [`${at}/{key}`]: one(type, sight),
      ...(sight.verb(type, 'archive') && {
        [`${at}/{key}/restore`]: { post: restored(type) },
      }),
      [`${at}/{key}/why`]: { get: why(type) },
      [`${at}/{key}/activity`]: activity(type, sight),
      ...(sight.verb(type, 'correct') && { [`${at}/{key}/activity/{id}/correct`]: { post: corrected(type) } }),
      ...(type.traits.has('linkable') && linksOf(type, sight)),
      ...(type.traits.has('attachable') && { [`${at}/{key}/attachments`]: attachmentsOf(type) }),
      ...(type.traits.has('watchable') && watched(type)),
      ...explained(type, sight),
      ...threaded(type),
      ...(type.traits.has('timed') && clocked(type)),
      ...(figure && figured(type, sight)),
      ...(promises && sight.verb(type, 'update') && simulated(type)),
      ...verbs(type, sight),
    }),
  };
};
