import type { FastifyInstance } from 'fastify';
import { refuseField } from '../../../kernel/refusal.ts';
import { report } from '../../clocks/report.ts';
import { askReport } from '../../clocks/report-asked.ts';
import { askBehind, reportCases } from '../../clocks/report-cases.ts';
import { reportFile, reportParts } from '../../clocks/report-file.ts';
import type { Reeve } from '../../reeve.ts';
import { demandCaller } from '../caller.ts';
import { words } from '../query.ts';

/** How what was promised was kept, over all types: the report, and the cases behind its figures. */
export const serviceLevelRoutes = (app: FastifyInstance, reeve: Reeve): void => {
  app.get('/api/service-levels', async (request, reply) => {
    const { call } = await demandCaller(reeve, request);
    const { format = 'json', part = 'figures', ...query } = words(request.query);
    const asPart = reportParts.find((each) => each === part);
    if (!asPart) throw refuseField('part', 'value', `part must be one of ${reportParts.join(', ')}.`);
    const answer = await report(call, await askReport(call, query));
    if (format === 'json') return answer;
    const { mediaType, name, stream } = await reportFile(call, answer, format, asPart);
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
