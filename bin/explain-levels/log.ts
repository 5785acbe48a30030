import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { parse } from 'csv-parse';
import type { Happening } from '../../methods/service-clock/condition.ts';
import type { Outcome } from '../../methods/service-level/fit.ts';

type Row = Readonly<Record<string, string>>;

/** An incident of the log: its story, and what was said of its service level in the end. */
export type Told = Outcome & {
  readonly opened: number;
  readonly closed: number;
  readonly story: readonly Happening[];
  /** Impact and urgency, the other way to group them. */
  readonly matrix: string;
  /** The state in which it was said for the first time that the level was missed. */
  readonly missedIn: string | null;
};

/** Seconds since 1970, the log's clock taken as it is written; null where it says nothing that can be. */
const momentOf = (text = ''): number | null => {
  const [, day, month, year, hour, minute] = /^(\d+)\/(\d+)\/(\d{4}) (\d+):(\d+)$/.exec(text) ?? [];
  if (!minute) return null;
  const moment = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute)));
  return moment.getUTCDate() === Number(day) && moment.getUTCMinutes() === Number(minute)
    ? moment.getTime() / 1000
    : null;
};

type Dated = { readonly at: number; readonly state?: string; readonly verb: string };

/** Every row, and what the log states beside them: opened, entered, resolved, closed. */
const happeningsOf = (rows: readonly Row[], last: Row, opened: number): readonly Happening[] => {
  const stated = (verb: string, column: string): Dated[] => {
    const at = momentOf(last[column]);
    return at === null ? [] : [{ at, verb }];
  };
  const seen = rows.flatMap((row): Dated[] => {
    const [at, state = ''] = [momentOf(row['sys_updated_at']), row['incident_state']];
    return at === null ? [] : [{ at, state, verb: state === 'New' ? 'noted' : 'worked' }];
  });
  let state = 'New';
  return [
    { at: opened, verb: 'opened' },
    ...stated('entered', 'sys_created_at'),
    ...seen,
    ...stated('resolved', 'resolved_at'),
    ...stated('closed', 'closed_at'),
  ]
    .sort((one, other) => one.at - other.at)
    .map((each: Dated) => {
      state = each.state ?? state;
      return { at: each.at, verb: each.verb, facts: { state } };
    });
};

const toldOf = (rows: readonly Row[]): Told | null => {
  const last = rows.at(-1) ?? {};
  const [opened, closed] = [momentOf(last['opened_at']), momentOf(last['closed_at'])];
  const kept = last['made_sla'];
  if (opened === null || closed === null || closed < opened || (kept !== 'true' && kept !== 'false')) return null;
  return {
    group: last['priority'] ?? '?',
    matrix: `${last['impact']?.[0]},${last['urgency']?.[0]}`,
    kept: kept === 'true',
    opened,
    closed,
    story: happeningsOf(rows, last, opened),
    missedIn: rows.find((row) => row['made_sla'] === 'false')?.['incident_state'] ?? null,
  };
};

/** The incidents of a log in the order in which they were opened, and how many could not be read. */
export async function readLog(path: string): Promise<{ readonly told: readonly Told[]; readonly unread: number }> {
  const file = createReadStream(path);
  const incidents = new Map<string, Row[]>();
  const rows = (path.endsWith('.gz') ? file.pipe(createGunzip()) : file).pipe(
    parse({ columns: true, relax_column_count: true }),
  ) as AsyncIterable<Row>;
  for await (const row of rows) {
    const number = row['number'] ?? '?';
    const known = incidents.get(number);
    if (known) known.push(row);
    else incidents.set(number, [row]);
  }
  incidents.delete('?');
  const told = [...incidents.values()].flatMap((each) => toldOf(each) ?? []);
  return {
    told: told.sort((one, other) => one.opened - other.opened),
    unread: incidents.size - told.length,
  };
}
