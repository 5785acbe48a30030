import { spawn } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { Measured } from './load.ts';
import type { Cast } from './works.ts';

const layout = readFileSync(join(import.meta.dirname, 'floor.sql'), 'utf8');

const team = '(select id from floor.team where place = :team)';
const agent = '(select id from floor.person where place = :person)';
const head = String.raw`\set id random(1, :tickets)
\set team random(1, :teams)
\set person random(1, :people)
\set one random(1, 300)
\set two random(341, 540)
`;
const changed = (set: string, what: string): string => `begin;
update floor.ticket set ${set}, updated_at = now(), updated_by = ${agent}, version = version + 1 where id = :id;
insert into floor.audit (ticket, at, by, what, content) values (:id, now(), ${agent}, '${what}', '{"changes": {"state": ["new", "assigned"]}}');
update floor.timer set due = now() + interval '4 hours' where ticket = :id;
end;`;

/** Each piece of work as plain SQL, in pgbench's words. */
const scripts: Readonly<Record<string, string>> = {
  create: `begin;
insert into floor.ticket (id, number, title, description, state, priority, impact, urgency, channel, classification, requester, team, created_at, created_by, updated_at, updated_by, state_at, version)
values (nextval('floor.ticket_id'), 'T-' || currval('floor.ticket_id'), 'The printer on the second floor does not print', 'It has been out of order since this morning; several people have tried to switch it off and on again, and cables were looked at.', 'new', 'P3', 'medium', 'medium', 'phone', 'hardware', ${agent}, ${team}, now(), ${agent}, now(), ${agent}, now(), 1);
insert into floor.audit (ticket, at, by, what, content) values (currval('floor.ticket_id'), now(), ${agent}, 'created', '{"changes": {"state": [null, "new"]}}');
insert into floor.timer values (currval('floor.ticket_id'), now() + interval '8 hours', 'running');
end;`,
  read: 'select * from floor.ticket where id = :id;',
  assign: changed(`team = ${team}, assignee = ${agent}`, 'assigned'),
  resolve: changed(`resolution_code = 'solved', resolution = 'Restarted it.'`, 'resolved'),
  list: `select * from floor.ticket where team = ${team} and state in ('new', 'assigned', 'waiting') order by priority, created_at, id limit 25;`,
  search: `select t.id, t.number, t.title from (select plainto_tsquery('reeve_en', (select word from floor.word where place = :one) || ' ' || (select word from floor.word where place = :two)) as q) q join floor.words w on w.words @@ q.q join floor.ticket t on t.id = w.id order by ts_rank(w.words, q.q) desc limit 20;`,
};

/** Which plain work a piece of ours is held against. */
export const floorOf = (work: string): string | null => {
  const [first = ''] = work.split(':');
  if (first === 'read one') return 'read';
  return first in scripts ? first : null;
};

/** Lays the plain tables beside ours, with the same number of rows. */
export async function layFloor(url: string, cast: Cast): Promise<void> {
  const client = new pg.Client({ connectionString: url, options: '-c maintenance_work_mem=512MB' });
  await client.connect();
  try {
    for (const statement of layout.replace('{words}', `{${cast.words.join(',')}}`).split(/;\n/))
      if (statement.trim()) await client.query(statement);
  } finally {
    await client.end();
  }
}

const pgbench = (): string | undefined =>
  [
    '/usr/bin/pgbench',
    '/usr/local/bin/pgbench',
    ...globSync('/usr/lib/postgresql/*/bin/pgbench').sort().reverse(),
  ].find(existsSync);

const run = (program: string, args: readonly string[], env: Readonly<Record<string, string>>): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += String(chunk);
    });
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`pgbench: ${said.slice(-500)}`))));
  });

/** One plain work by pgbench with prepared statements; null where there is no pgbench. */
export async function measureFloor(
  url: string,
  cast: Cast,
  name: string,
  connections: number,
  seconds: number,
): Promise<Measured | null> {
  const program = pgbench();
  if (!program) return null;
  const folder = mkdtempSync(join(tmpdir(), 'reeve-floor-'));
  const script = join(folder, 'script.sql');
  writeFileSync(script, head + scripts[name]);
  const at = new URL(url);
  const people = cast.agents.length + cast.requesters.length;
  try {
    await run(
      program,
      [
        '-n',
        '-M',
        'prepared',
        '-c',
        String(connections),
        '-j',
        '1',
        '-T',
        String(seconds),
        '-l',
        `--log-prefix=${join(folder, 'log')}`,
        '-D',
        `tickets=${cast.records}`,
        '-D',
        `teams=${cast.teams.length}`,
        '-D',
        `people=${people}`,
        '-f',
        script,
        '-h',
        decodeURIComponent(at.hostname),
        '-p',
        at.port,
        '-U',
        at.username,
        at.pathname.slice(1),
      ],
      { PGPASSWORD: at.password },
    );
    const logs = readdirSync(folder).filter((file) => file.startsWith('log.'));
    const lines = logs.flatMap((file) => readFileSync(join(folder, file), 'utf8').trim().split('\n'));
    return { latencies: lines.map((line) => Number(line.split(' ')[2]) / 1_000), seconds, faults: [] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
