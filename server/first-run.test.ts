import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { practices } from '../practices/index.ts';
import { givePassword, testReeve } from '../testing/reeve.ts';
import { firstRunOf } from './first-run.ts';
import { buildApp } from './http/app.ts';

/** An empty installation, with a demonstration that takes its time. */
async function empty() {
  const house = await testReeve();
  let loads = 0;
  const firstRun = firstRunOf(house.reeve, practices, {
    load: async () => {
      loads += 1;
      await sleep(300);
      const { id } = await house.person('Demo', ['agent']);
      await givePassword(house, id, 'correct horse battery');
      return [{ email: 'demo@example.com', password: 'x', name: 'Demo', roles: ['agent'] }];
    },
  });
  const app = await buildApp(house.reeve, { firstRun, requestsAMinute: 0 });
  onTestFinished(async () => {
    await app.close();
    await house.stop();
  });
  const post = async (url: string, payload: object): Promise<number> =>
    (await app.inject({ method: 'POST', url, payload })).statusCode;
  const person = { name: 'Ada', email: 'ada@example.com', password: 'correct horse battery' };
  return {
    demonstrate: () => post('/api/first-run/demo', { code: firstRun.code }),
    begin: (code = firstRun.code) => post('/api/first-run', { code, ...person }),
    people: async () =>
      (await house.reeve.database.run<{ name: string }>('select name from person order by name')).map(
        ({ name }) => name,
      ),
    loads: () => loads,
  };
}

test('an administrator and the demonstration at the same moment: one is set up, whole, and the other refused', async () => {
  const { demonstrate, begin, people } = await empty();
  const [first, second] = await Promise.all([demonstrate(), sleep(100).then(() => begin())]);
  expect([first, second]).toEqual([201, 409]);
  expect(await people()).toEqual(['Demo']);
  expect([await begin(), await demonstrate()]).toEqual([409, 409]);
});

test('two administrators at the same moment: one', async () => {
  const { begin, people } = await empty();
  expect((await Promise.all([begin(), begin(), begin()])).sort()).toEqual([201, 409, 409]);
  expect(await people()).toEqual(['Ada']);
});

test('asking for the demonstration twice loads it once', async () => {
  const { demonstrate, loads } = await empty();
  expect(await Promise.all([demonstrate(), demonstrate()])).toEqual([201, 201]);
  expect(loads()).toBe(1);
});

test('nothing is set up without the code', async () => {
  const { begin, people } = await empty();
  expect(await begin('AAAAA-AAAAA')).toBe(403);
  expect(await people()).toEqual([]);
});
