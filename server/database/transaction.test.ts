import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../../testing/database.ts';
import { type Database, openDatabase } from './database.ts';
import { inTurns } from './turns.ts';

let origin: TestDatabase;
let database: Database;

beforeAll(async () => {
  origin = await testDatabase();
  database = openDatabase(origin.url, 2);
});
afterAll(async () => {
  await database.end();
  await origin.drop();
});

test('a transaction whose work swallowed a refusal of the database is not taken for committed', async () => {
  await database.run('create table kept (n int unique)');
  const answered = database.transaction(async (executor) => {
    await executor.run('insert into kept values ($1)', [1]);
    await executor.run('insert into kept values ($1)', [1]).catch(() => undefined);
    return 'written';
  });
  await expect(answered).rejects.toThrow(/rolled back/);
  expect(await database.run('select n from kept')).toEqual([]);
});

test('a transaction asked from several sides answers each in its turn, and a refusal ends it', async () => {
  const warned: Error[] = [];
  const hear = (warning: Error) => void warned.push(warning);
  process.on('warning', hear);
  const answered: number[] = [];
  await database.transaction(async (executor) => {
    const ask = (n: number) => executor.run('select $1::int', [n]).then(() => answered.push(n));
    await Promise.all([1, 2, 3, 4].map(ask));
  });
  const refused = database.transaction((executor) =>
    Promise.all([executor.run('select 1 / $1::int', [0]), executor.run('select $1::int', [2])]),
  );
  await expect(refused).rejects.toThrow(/division by zero/);
  process.off('warning', hear);
  expect(answered).toEqual([1, 2, 3, 4]);
  expect(warned).toEqual([]);
});

test('what is asked of a transaction that has ended is refused: its connection may serve somebody else', async () => {
  await database.run('create table late (n int)');
  const asked: Promise<unknown>[] = [];
  const refused = database.transaction((executor) => {
    const late = executor.run('select $1::int', [1]).then(async () => {
      await new Promise((after) => setTimeout(after, 100));
      return executor.run('insert into late values ($1)', [1]);
    });
    asked.push(late);
    return Promise.all([late, executor.run('select 1 / $1::int', [0])]);
  });
  await expect(refused).rejects.toThrow(/division by zero/);
  await expect(asked[0]).rejects.toThrow(/transaction has ended/);
  expect(await database.run('select n from late')).toEqual([]);
});

describe('the turns of a connection', () => {
  /** An executor whose statements are answered when the test says so. */
  const byHand = () => {
    const sent: string[] = [];
    const answers = new Map<string, { answer: () => void; refuse: (why: Error) => void }>();
    const ask = (text: string): Promise<never[]> => {
      sent.push(text);
      return new Promise((resolve, reject) => {
        answers.set(text, { answer: () => resolve([]), refuse: reject });
      });
    };
    return { sent, answers, turns: inTurns({ run: ask, cells: ask }), last: (text: string) => () => ask(text) };
  };

  test('a refusal that ends them waits for what runs, and does not send what waits', async () => {
    const { sent, answers, turns, last } = byHand();
    const [first, second, third] = ['first', 'second', 'third'].map((text) => turns.run(text));
    answers.get('first')?.refuse(new Error('refused'));
    await expect(first).rejects.toThrow('refused');
    const ended = turns.end(last('rollback'), 'dropped');
    await expect(third).rejects.toThrow(/transaction has ended/);
    expect(sent).toEqual(['first', 'second']);
    answers.get('second')?.answer();
    await second;
    expect(sent).toEqual(['first', 'second', 'rollback']);
    answers.get('rollback')?.answer();
    await ended;
  });

  test('what was asked before a commit is answered before it', async () => {
    const { sent, answers, turns, last } = byHand();
    const asked = [turns.run('first'), turns.run('second')];
    const ended = turns.end(last('commit'), 'answered');
    for (const text of ['first', 'second', 'commit']) {
      answers.get(text)?.answer();
      await new Promise(setImmediate);
    }
    await Promise.all([...asked, ended]);
    expect(sent).toEqual(['first', 'second', 'commit']);
  });
});
