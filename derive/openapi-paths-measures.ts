import { measureNames, measurePeriods, mostGroups } from './measures.ts';
import { operation } from './openapi-operation.ts';
import { answer, inQuery, type Json, ref, refusals, text } from './openapi-parts.ts';
import { filters, narrowing } from './openapi-paths-filters.ts';
import { many } from './openapi-paths-parts.ts';
import { pascal, type Sight } from './openapi-record.ts';
import type { RecordType } from './registry.ts';

const moments = 'a day (2026-03-01), a moment, or relative to now (-90d)';

/** Measures of a type of work. */
export const measured = (type: RecordType, sight: Sight): Json =>
  operation(type.name, `measure${pascal(type.plural)}`, `Measure ${many(type)} by what happened to them`, {
    description:
      'Computed from the activity of the records that the caller may see, by period in the caller’s zone. Filters and groups go by a record as it is now; the flow and the backlog by team go by the team that had it then.',
    parameters: [
      { ...inQuery('measure', 'What is measured.', { type: 'string', enum: measureNames }), required: true },
      inQuery('period', 'month without it.', { type: 'string', enum: Object.keys(measurePeriods) }),
      inQuery('from', `Where the first period lies: ${moments}.`),
      inQuery('until', `Where the last period lies: ${moments}; now without it.`),
      inQuery('by', `A field to group by; at most ${mostGroups} groups are given, the largest.`, text, 'state'),
      inQuery('format', 'json without it.', { type: 'string', enum: ['json', 'csv'] }),
      ...narrowing,
      ...filters(type, sight),
    ],
    responses: {
      '200': {
        ...answer('Figures over what the caller may see.', ref('Measures')),
        content: { 'application/json': { schema: ref('Measures') }, 'text/csv': { schema: text } },
      },
      ...refusals(403, 422),
    },
  });
