import type { Context, Row } from '../../../kernel/context.ts';
import { every } from '../../../kernel/every.ts';
import { job } from '../../../kernel/job.ts';
import { Refusal } from '../../../kernel/refusal.ts';
import type { person as personRecord } from '../../support/people/person.record.ts';
import type { regularReport } from './regular-report.record.ts';
import type { reportDelivery } from './report-delivery.record.ts';
import { daysTold, periodBefore, type Reported } from './reported.ts';

type Report = Row<typeof regularReport> & { readonly recipients: readonly { readonly person: string }[] };
type Delivery = Row<typeof reportDelivery>;

/** After a long rest, at most so many periods at once; and so often a report is tried. */
const [mostAtOnce, mostAttempts] = [12, 3];

/** When it comes, how many days that is after the period's end, and what makes it different from another of the same period. */
type Coming = { readonly moment: string; readonly daysAfter: number; readonly asked?: string };

/**
 * One delivery for each recipient who is still there. A period comes to each once: also when the house falls in between, and when day
 * or time are changed after it came; beside that as often as it is asked for.
 */
async function open(context: Context, row: Report, { moment, daysAfter, asked }: Coming): Promise<void> {
  const { period, zone } = row as { period: Reported; zone: string };
  const { from, until } = periodBefore({ period, zone, daysAfter, at: row.at }, moment);
  for (const { person } of row.recipients) {
    const { state, language } = (await context.read('person', person)) as Row<typeof personRecord>;
    if (state === 'left') continue;
    const delivery = {
      title: `${row.title}, ${daysTold(from, until, language)}`,
      report: row.id,
      recipient: person,
      periodFrom: from,
      periodUntil: until,
      occurrence: [row.number, from, until, person, asked].join(' ').trim(),
    };
    await context.create('report-delivery', delivery).catch((error: unknown) => {
      if (!(error instanceof Refusal && error.fields?.some(({ field }) => field === 'occurrence'))) throw error;
    });
  }
}

/** A report whose owner has left waits for another one. */
async function isOwned(context: Context, { id, owner }: Report): Promise<boolean> {
  if ((await context.read('person', owner)).state !== 'left') return true;
  await context.transition('regular-report', id, 'pause');
  return false;
}

/** Opens what has come round since, one period after the other: each is noted before the next is looked for. */
async function catchUp(context: Context, id: string): Promise<void> {
  for (let count = 0; count < mostAtOnce; count += 1) {
    const row = (await context.read('regular-report', id)) as Report;
    if (row.state !== 'running' || !row.nextAt || row.nextAt > context.now) return;
    if (!(await isOwned(context, row))) return;
    await open(context, row, { moment: row.nextAt, daysAfter: row.daysAfter });
    await context.update('regular-report', id, { lastAt: row.nextAt });
  }
}

/** What was asked for beside the rhythm: of the last period that has ended. */
async function openAsked(context: Context, id: string): Promise<void> {
  const row = (await context.read('regular-report', id)) as Report;
  if (row.state !== 'running' || !row.askedAt) return;
  await open(context, row, { moment: row.askedAt, daysAfter: 0, asked: row.askedAt });
  await context.update('regular-report', id, { askedAt: null });
}

const given = (values: Readonly<Record<string, string | null>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(values).filter((pair): pair is [string, string] => pair[1] !== null));

/** Makes one report as its recipient would get it. What goes wrong is kept on it, and tried again the next times. */
async function deliver(
  context: Context,
  { id, report, recipient, periodFrom, periodUntil, attempts }: Delivery,
): Promise<void> {
  const { period, format, customer, service, team, agreement } = (await context.read(
    'regular-report',
    report,
  )) as Report;
  const asks = given({ period, format, customer, service, team, agreement, from: periodFrom, until: periodUntil });
  const name = `service-levels-${periodFrom}-${periodUntil}.${format}`;
  try {
    await context.attach('report-delivery', id, { document: 'service-levels', person: recipient, asks, name });
    await context.transition('report-delivery', id, 'deliver');
  } catch (error) {
    const fault =
      error instanceof Refusal ? error.message : 'It could not be made; the log of this installation says why.';
    await context.update('report-delivery', id, { attempts: attempts + 1, fault });
    if (attempts + 1 >= mostAttempts) await context.transition('report-delivery', id, 'fail');
    if (!(error instanceof Refusal)) throw error;
  }
}

/** Opens every report whose time has come, or that was asked for, and delivers what is open. */
export const deliverReports = job({
  name: 'deliver-reports',
  everyMinutes: 1,
  run: async (context) => {
    const running = { state: 'running' };
    const faults: unknown[] = [];
    // One that goes wrong does not hold up the others.
    const each = async (type: string, query: Readonly<Record<string, string>>, work: (row: Row) => Promise<void>) => {
      for (const row of await Array.fromAsync(every(context, type, query)))
        await work(row).catch((error: unknown) => void faults.push(error));
    };
    await each('regular-report', { ...running, nextAt: `lte:${context.now}` }, ({ id }) => catchUp(context, id));
    await each('regular-report', { ...running, askedAt: 'not:empty' }, ({ id }) => openAsked(context, id));
    await each('report-delivery', { state: 'due' }, (row) => deliver(context, row as Delivery));
    if (faults.length > 0) throw faults[0];
  },
});
