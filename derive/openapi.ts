import { kinds } from '../fields/kinds.ts';
import { administrationTag, housePaths, houseSchemas, houseTags } from './openapi-house.ts';
import { type Json, refusalResponses, sharedParameters } from './openapi-parts.ts';
import { recordPaths } from './openapi-paths.ts';
import { activitySchemas } from './openapi-paths-activity.ts';
import { suggestionSchemas } from './openapi-paths-suggestions.ts';
import { threadSchemas } from './openapi-paths-thread.ts';
import { recordSchemas, type Sight, sharedSchemas } from './openapi-record.ts';
import type { RecordType, Registry } from './registry.ts';

export type OpenApi = {
  readonly openapi: '3.1.0';
  readonly info: Json;
  readonly tags: readonly Json[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Json>>>>;
  readonly components: Json;
} & Json;

/** All that is declared. */
const whole: Sight = { verb: () => true, field: () => true, administers: true };

const security: Json = {
  token: { type: 'http', scheme: 'bearer', description: 'A token made under "my settings" or by reeve token.' },
  session: {
    type: 'apiKey',
    in: 'cookie',
    name: 'reeve_session',
    description: 'The browser’s session, from signing in.',
  },
};

const description = [
  'Everything the screens do goes through this API; there is no private one.',
  'Moments are RFC 3339 in UTC, durations ISO 8601, money {"amount": "12.50", "currency": "EUR"}. Refusals are RFC 9457 problem details that name the fields; a record that one may not see is not found.',
  'Lists are paged by key: pass next back as after. Every answer of a record carries its version as ETag; name it with If-Match. Idempotency-Key on a POST makes it safe to send again.',
].join('\n\n');

const tagOf = (type: RecordType): Json => ({ name: type.name, description: type.words['en']?.help ?? '' });

/** The registry → OpenAPI 3.1, of everything or reduced to what one caller may see. */
export const openApi = (registry: Registry, sight: Sight = whole): OpenApi => {
  const types = [...registry.types.values()].filter((type) => sight.verb(type, 'read') || sight.verb(type, 'create'));
  const reads = (gives: 'promises' | 'figure', type: RecordType): boolean =>
    registry.readings.get(gives)?.record === type.name;
  const paths = types.flatMap((type) =>
    Object.entries(recordPaths(type, sight, { promises: reads('promises', type), figure: reads('figure', type) })),
  );
  return {
    openapi: '3.1.0',
    info: {
      title: 'Reeve',
      version: '1',
      description,
      license: { name: 'AGPL-3.0-or-later', identifier: 'AGPL-3.0-or-later' },
    },
    security: [{ token: [] }, { session: [] }],
    tags: [...types.map(tagOf), ...houseTags, ...(sight.administers ? [administrationTag] : [])],
    paths: Object.fromEntries([...paths, ...Object.entries(housePaths(Object.keys(kinds), sight.administers))]),
    components: {
      securitySchemes: security,
      parameters: sharedParameters,
      responses: refusalResponses(),
      schemas: {
        ...sharedSchemas,
        ...activitySchemas,
        ...threadSchemas,
        ...suggestionSchemas,
        ...houseSchemas,
        ...Object.fromEntries(types.flatMap((type) => Object.entries(recordSchemas(type, sight)))),
      },
    },
  };
};
