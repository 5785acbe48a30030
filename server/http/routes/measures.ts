import type { FastifyInstance } from 'fastify';
import { refuseField } from '../../../kernel/refusal.ts';
import { measure } from '../../measure/measure.ts';
import { measureCsv } from '../../measure/measure-csv.ts';
import type { Reeve } from '../../reeve.ts';
import { words } from '../query.ts';
import { type TypedRequest, typed } from './typed.ts';

/** Measures of any type of work, from its activity: as JSON, or as CSV for a spreadsheet. */
export const measureRoutes = (app: FastifyInstance, reeve: Reeve): void => {
  app.get('/api/:plural/measures', async (request: TypedRequest, reply) => {
    const { call, type } = await typed(reeve, request);
    const { format = 'json', ...query } = words(request.query);
    if (format !== 'json' && format !== 'csv') throw refuseField('format', 'value', 'format must be json or csv.');
    const answer = await measure(call, type, query);
    if (format === 'json') return answer;
    return reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="${type.plural}-${answer.measure}.csv"`)
      .send(measureCsv(call, type, answer, query['by']));
  });
};
