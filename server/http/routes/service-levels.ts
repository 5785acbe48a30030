import type { FastifyInstance } from 'fastify';
import { report } from '../../clocks/report.ts';
import { askReport } from '../../clocks/report-asked.ts';
import { askBehind, reportCases } from '../../clocks/report-cases.ts';
import { serviceLevelFile } from '../../clocks/report-file.ts';
import type { Reeve } from '../../reeve.ts';
import { demandCaller } from '../caller.ts';
import { words } from '../query.ts';

/** How what was promised was kept, over all types: the report, and the cases behind its figures. */
export const serviceLevelRoutes = (app: FastifyInstance, reeve: Reeve): void => {
  app.get('/api/service-levels', async (request, reply) => {
    const { call } = await demandCaller(reeve, request);
    const { format = 'json', ...asks } = words(request.query);
    const { part: _, ...query } = asks;
    if (format === 'json') return report(call, await askReport(call, query));
    const { mediaType, name, stream } = await serviceLevelFile(call, { ...asks, format });
    return reply
      .header('content-type', mediaType)
      .header('content-disposition', `attachment; filename="${name}"`)
      .send(stream);
  });
  app.get('/api/service-levels/cases', async (request) => {
    const { call } = await demandCaller(reeve, request);
    const { behind, rest } = askBehind(words(request.query));
    return reportCases(call, await askReport(call, rest), behind);
  });
};
