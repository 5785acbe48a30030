import { operation } from './openapi-operation.ts';
import { answer, inQuery, type Json, ref, refusals, text } from './openapi-parts.ts';
import { filters, narrowing } from './openapi-paths-filters.ts';
import { many } from './openapi-paths-parts.ts';
import { pascal, type Sight } from './openapi-record.ts';
import type { RecordType } from './registry.ts';

/** Figures over a list. */
export const figures = (type: RecordType, sight: Sight): Json =>
  operation(type.name, `figure${pascal(type.plural)}`, `Count, sum, average or median over ${many(type)}`, {
    parameters: [
      inQuery('by', 'A field to group by.', text, 'state'),
      inQuery('period', 'Moments and days are cut by this.', {
        type: 'string',
        enum: ['hour', 'day', 'week', 'month', 'quarter', 'year'],
      }),
      ...['sum', 'avg', 'median'].map((measure) => inQuery(measure, `The ${measure} of this number or duration.`)),
      ...narrowing,
      ...filters(type, sight),
    ],
    responses: { '200': answer('Figures over what the caller may see.', ref('Figures')), ...refusals(422) },
  });

/** A list as a file. */
export const exported = (type: RecordType, sight: Sight): Json =>
  operation(type.name, `export${pascal(type.plural)}`, `${type.words['en']?.plural ?? type.plural} as CSV or XLSX`, {
    parameters: [
      inQuery('format', 'csv without it.', { type: 'string', enum: ['csv', 'xlsx'] }),
      inQuery('columns', 'Fields separated by commas.', text, 'number,createdAt'),
      inQuery('sort', 'As in the list.'),
      ...narrowing,
      ...filters(type, sight),
    ],
    responses: {
      '200': {
        description:
          'A file, written while it is read, however many rows there are; XLSX goes on in a next sheet after 1,048,575.',
        content: {
          'text/csv': { schema: text },
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': {
            schema: { type: 'string', format: 'binary' },
          },
        },
      },
      ...refusals(422),
    },
  });
