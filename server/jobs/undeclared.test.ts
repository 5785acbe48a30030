import { PgBoss } from 'pg-boss';
import { expect, onTestFinished, test } from 'vitest';
import { testDatabase } from '../../testing/database.ts';
import { startJobs } from './jobs.ts';

const nothing = (): Promise<void> => Promise.resolve();
const work = (...names: string[]) => names.map((name) => ({ name, everyMinutes: 60, run: nothing }));

test('a job that is declared no more is neither scheduled nor kept waiting; the others go on', async () => {
  const { url, drop } = await testDatabase();
  const faults: unknown[] = [];
  const begin = (...names: string[]) => startJobs(url, work(...names), (_, error) => faults.push(error));
  await (await begin('of-old', 'stays')).stop();
  const boss = new PgBoss({ connectionString: url, max: 1 });
  boss.on('error', (error) => faults.push(error));
  await boss.start();
  onTestFinished(async () => {
    await boss.stop({ graceful: false });
    await drop();
  });
  await boss.send('of-old');
  const scheduled = async (): Promise<string[]> => (await boss.getSchedules()).map(({ name }) => name).sort();
  expect(await scheduled()).toEqual(['of-old', 'stays']);
  await (await begin('stays', 'is-new')).stop();
  expect(await scheduled()).toEqual(['is-new', 'stays']);
  const queues = (await boss.getQueues()).map(({ name }) => name).filter((name) => !name.startsWith('__'));
  expect(queues.sort()).toEqual(['is-new', 'stays']);
  expect(faults).toEqual([]);
});
