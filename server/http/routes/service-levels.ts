import type { FastifyInstance } from 'fastify';
import { report } from '../../clocks/report.ts';
import { askReport } from '../../clocks/report-asked.ts';
import { askBehind, reportCases } from '../../clocks/report-cases.ts';
import type { Reeve } from '../../reeve.ts';
import { demandCaller } from '../caller.ts';
import { words } from '../query.ts';

/** How what was promised was kept, over all types: the report, and the cases behind its figures. */
export const serviceLevelRoutes = (app: FastifyInstance, reeve: Reeve): void => {
  app.get('/api/service-levels', async (request) => {
    const { call } = await demandCaller(reeve, request);
    return report(call, await askReport(call, words(request.query)));
  });
  app.get('/api/service-levels/cases', async (request) => {
    const { call } = await demandCaller(reeve, request);
    const { behind, rest } = askBehind(words(request.query));
    return reportCases(call, await askReport(call, rest), behind);
  });
};
