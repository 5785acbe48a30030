import { choice } from '../../../fields/choice/choice.field.ts';
import { query } from '../../../kernel/query.ts';
import type { majorIncident } from './major-incident.record.ts';
import { customerReport } from './report-for-customers.ts';
import { internalReport } from './report-internal.ts';
import type { Major } from './touched.ts';

/** The report of a major incident as Markdown: the whole of it for the house, or what may go to every customer. */
export const report = query<typeof majorIncident>()({
  record: 'major-incident',
  name: 'report',
  arguments: { readers: choice(['internal', 'customers']), language: choice(['en', 'de']) },
  answer: async (context, row, args) => {
    const language = args.language ?? (context.actor.language === 'de' ? 'de' : 'en');
    const readers = args.readers ?? 'internal';
    const write = readers === 'customers' ? customerReport : internalReport;
    return {
      fileName: `${row.number}-${readers}-${language}.md`,
      markdown: await write(context, row as Major, language),
    };
  },
});
