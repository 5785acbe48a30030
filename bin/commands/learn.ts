import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { practices } from '../../practices/index.ts';
import { withDatabase } from '../../server/database/with-database.ts';
import { keepHouse } from '../../server/house.ts';
import { catchUp } from '../../server/measure/follow.ts';
import { reeve } from '../../server/operations/call.ts';
import { learn } from '../../server/suggest/learn.ts';
import { standings } from '../../server/suggest/standings.ts';

const HELP = `reeve learn [--data ./data]

Learns from what was finished since the last time, and tells for each field how its suggestions stood up: each record was
guessed before it was learned from. "First" is how often the first suggestion was right, "of three" how often one of three,
"most frequent" and "usual" how often a guess without help would have been: always the same value, or the one most frequent
for the service. Offered is what is surely right more often than the usual guess (McNemar, 19 in 20).`;

const OPTIONS = {
  data: { type: 'string', default: './data' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const share = (part: number | null): string => (part === null ? '–' : `${(part * 100).toFixed(1)} %`);

export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: OPTIONS });
  if (values.help) {
    console.info(HELP);
    return 0;
  }
  return withDatabase(resolve(values.data), async (database) => {
    const house = (await keepHouse(database, practices)).current();
    await catchUp(database, house.registry);
    await learn(database, house.registry);
    const now = new Date().toISOString();
    const { items } = await standings({
      database,
      executor: database,
      inTransaction: false,
      house,
      actor: reeve,
      now,
      channel: 'desk',
    });
    const table = [
      ['field', 'records', 'first', 'of three', 'most frequent', 'usual', 'offered'],
      ...items.map(({ type, field, seen, first, third, majority, usual, offered }) => [
        `${type} ${field}`,
        String(seen),
        ...[first, third, majority, usual].map(share),
        offered ? 'yes' : 'no',
      ]),
    ];
    const widths = table[0]?.map((_, at) => Math.max(...table.map((row) => row[at]?.length ?? 0))) ?? [];
    for (const row of table)
      console.info(
        row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  '),
      );
    return 0;
  });
}
