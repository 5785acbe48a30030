// How long a simulation takes over a log: node bin/bench-simulation.ts <incident-event-log.csv[.gz]> <folder>
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { type ImportMap, importMapShape } from '../derive/import-map.ts';
import { typeNamed } from '../derive/registry.ts';
import { simulate } from '../server/clocks/simulate.ts';
import { importFile } from '../server/import/import-file.ts';
import type { Call } from '../server/operations/call.ts';
import { create } from '../server/operations/create.ts';
import { parseShape } from '../server/operations/parse.ts';
import { transition } from '../server/operations/transition.ts';
import { withHouse } from './house.ts';

const map = join(import.meta.dirname, '../server/import/maps/incident-event-log.json');
const whole = { from: '2016-01-01', until: '2017-12-31' };
const megabyte = 1_048_576;

const targets = (factor: number, counted: 'service-hours' | 'around-the-clock') => [
  { metric: 'first-response', within: `PT${2 * factor}H`, counted },
  ...['P1', 'P2', 'P3', 'P4'].map((priority, at) => ({
    metric: 'resolution',
    priority,
    within: `PT${4 * factor * (at + 1) ** 2}H`,
    counted,
  })),
];

/** A calendar, an agreement in force over the whole log, and its next edition, which is proposed: twice as strict, by other hours. */
async function agree(call: Call): Promise<string> {
  const { registry } = call.house;
  const make = (type: string, input: object) => create(call, typeNamed(registry, type), { ...input });
  const organisation = await make('organisation', { name: 'Provider', kind: 'provider' });
  const email = `keeper-${Date.now()}@bench.example`;
  const person = await make('person', { name: 'Keeper', email, organisation: organisation.id });
  const calendar = await make('calendar', {
    title: `Office ${Date.now()}`,
    zone: 'Europe/Berlin',
    holidayCountry: 'DE',
    holidayState: 'SN',
    openings: [{ weekday: 'monday-to-friday', from: '08:00', until: '17:00' }],
  });
  await transition(call, typeNamed(registry, 'calendar'), calendar.id, 'use', {});
  const agreement = typeNamed(registry, 'agreement');
  const shared = {
    variant: 'service-level',
    title: 'Standard',
    provider: organisation.id,
    owner: person.id,
    calendar: calendar.id,
  };
  const was = await make('agreement', {
    ...shared,
    inForceFrom: '2015-01-01',
    targets: targets(2, 'around-the-clock'),
  });
  for (const [verb, input] of [
    ['propose', {}],
    ['agree', { agreedOn: '2015-01-01', agreedForCustomerBy: person.id }],
    ['begin', {}],
  ] as const)
    await transition(call, agreement, was.id, verb, input);
  const next = { ...shared, previous: was.id, edition: 2, targets: targets(1, 'service-hours') };
  return (await make('agreement', next)).id;
}

async function importLog(call: Call, path: string, folder: string): Promise<void> {
  const began = performance.now();
  const written = parseShape(importMapShape, JSON.parse(readFileSync(map, 'utf8'))) as ImportMap;
  await importFile(call, { path, map: written, dry: false, folder: join(folder, 'imports') });
  console.info(`imported in ${((performance.now() - began) / 1000).toFixed(0)} s`);
}

async function measure(call: Call, agreement: string): Promise<void> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  let most = 0;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().heapUsed);
  }, 50);
  delay.enable();
  const [began, cpu] = [performance.now(), process.cpuUsage()];
  const { sums, changes } = await simulate(call, typeNamed(call.house.registry, 'agreement'), agreement, whole);
  const { user, system } = process.cpuUsage(cpu);
  delay.disable();
  clearInterval(watch);
  const seconds = (performance.now() - began) / 1000;
  console.info(
    `${sums?.records} records, ${sums?.changed} cases change sides: ${seconds.toFixed(1)} s, ${((user + system) / 1e6).toFixed(1)} s of CPU, longest block ${(delay.max / 1e6).toFixed(0)} ms (99 %: ${(delay.percentile(99) / 1e6).toFixed(0)} ms), heap at most ${(most / megabyte).toFixed(0)} MB, first page ${changes.items.length} cases`,
  );
}

const [path, folder] = process.argv.slice(2);
if (!path || !folder) {
  console.info('node bin/bench-simulation.ts <incident-event-log.csv[.gz]> <folder>');
  process.exitCode = 2;
} else {
  await withHouse(folder, async (call) => {
    const [there] = await call.executor.run<{ n: number }>('select count(*)::int as n from incident');
    if (!there?.n) await importLog(call, path, folder);
    const agreement = await agree({ ...call, now: new Date().toISOString() });
    for (let run = 0; run < 3; run += 1) await measure(call, agreement);
  });
}
