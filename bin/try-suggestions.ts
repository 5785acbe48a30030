// How well suggestions do on a real log: the incident event log of UCI no. 498 (or its sample), split by time.
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { parse } from 'csv-parse';
import { betterBy } from '../methods/suggesting/mcnemar.ts';
import { mostFrequent, rank } from '../methods/suggesting/voting.ts';

type Row = Readonly<Record<string, string>>;
type Told = { readonly first: Row; readonly last: Row };
type Counts = Map<string, Map<string, number>>;

const where = ['location', 'caller_id', 'contact_type', 'cmdb_ci'];
const what = ['category', 'subcategory', 'u_symptom'];
/** What is suggested, told from what stood there when the incident was opened, and what people would guess by. */
const tasks = [
  { field: 'assignment_group', from: [...what, ...where], beats: 'category' },
  { field: 'category', from: ['u_symptom', ...where], beats: 'caller_id' },
  { field: 'impact', from: [...what, ...where], beats: 'category' },
  { field: 'priority', from: [...what, ...where], beats: 'category' },
];
/** The share of the incidents, by when they were opened, that comes before the first guess. */
const before = 0.7;

const momentOf = (text = ''): number => {
  const [, d = 0, m = 0, y = 0, hour = 0, minute = 0] = (/(\d+)\/(\d+)\/(\d+) (\d+):(\d+)/.exec(text) ?? []).map(
    Number,
  );
  return Date.UTC(y, m - 1, d, hour, minute);
};
const known = (row: Row, name: string): string | null =>
  row[name] && row[name] !== '?' ? `${name}=${row[name]}` : null;

async function read(path: string): Promise<readonly Told[]> {
  const file = createReadStream(path);
  const told = new Map<string, { first: Row; last: Row }>();
  for await (const row of (path.endsWith('.gz') ? file.pipe(createGunzip()) : file).pipe(
    parse({ columns: true }),
  ) as AsyncIterable<Row>) {
    const number = row['number'] ?? '';
    told.set(number, { first: told.get(number)?.first ?? row, last: row });
  }
  return [...told.values()].toSorted(
    (one, other) => momentOf(one.first['opened_at']) - momentOf(other.first['opened_at']),
  );
}

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;

const learnt = (counts: Counts, feature: string, value: string): void => {
  const values = counts.get(feature) ?? new Map<string, number>();
  counts.set(feature, values.set(value, (values.get(value) ?? 0) + 1));
};

function attempt(told: readonly Told[], { field, from, beats }: (typeof tasks)[number]): void {
  const counts: Counts = new Map();
  const tally = { seen: 0, first: 0, third: 0, majority: 0, majorityThird: 0, usual: 0, only: 0, onlyUsual: 0 };
  told.forEach(({ first, last }, at) => {
    const value = known(last, field);
    if (!value) return;
    const features = from.flatMap((name) => known(first, name) ?? []);
    const totals = counts.get('') ?? new Map<string, number>();
    if (at >= told.length * before) {
      const ranked = rank(
        features,
        features.flatMap((feature) =>
          [...(counts.get(feature) ?? [])].map(([each, count]) => ({ feature, value: each, count })),
        ),
        totals,
      );
      const frequent = [...totals].toSorted(([, one], [, other]) => other - one).map(([each]) => each);
      const usual = mostFrequent(counts.get(known(first, beats) ?? '') ?? totals) ?? frequent[0];
      const right = ranked[0]?.value === value;
      tally.seen += 1;
      tally.first += Number(right);
      tally.third += Number(ranked.slice(0, 3).some((each) => each.value === value));
      tally.majority += Number(frequent[0] === value);
      tally.majorityThird += Number(frequent.slice(0, 3).includes(value));
      tally.usual += Number(usual === value);
      tally.only += Number(right && usual !== value);
      tally.onlyUsual += Number(!right && usual === value);
    }
    for (const feature of [...features, '']) learnt(counts, feature, value);
  });
  const { seen, only, onlyUsual } = tally;
  const deviate = betterBy(only, onlyUsual);
  console.info(
    `${field.padEnd(17)} ${String(seen).padStart(5)} guessed · first ${percent(tally.first, seen)}, of three ${percent(tally.third, seen)} · most frequent ${percent(tally.majority, seen)}, of three ${percent(tally.majorityThird, seen)} · most frequent of the ${beats} ${percent(tally.usual, seen)} · better by ${deviate.toFixed(1)}: ${tally.first > tally.majority && deviate > 1.64 ? 'offered' : 'off'}`,
  );
}

const [path] = process.argv.slice(2);
if (!path) {
  console.info('node bin/try-suggestions.ts incident-event-log.csv[.gz]');
} else {
  const told = await read(path);
  for (const task of tasks) attempt(told, task);
}
