import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Measured, Task } from './load.ts';
import type { Scene } from './works.ts';

/** The load generator as the bench sees it. */
export type Generator = { perform(task: Task): Promise<Measured>; end(): void };

const answerOf = async (child: ChildProcess): Promise<unknown> => {
  const ended = once(child, 'exit').then(() => Promise.reject(new Error('The load generator ended.')));
  const [answer] = (await Promise.race([once(child, 'message'), ended])) as [unknown];
  ended.catch(() => undefined);
  return answer;
};

/** Starts the load generator and tells it the scene. */
export async function startGenerator(scene: Scene): Promise<Generator> {
  const child = fork(join(import.meta.dirname, 'load.ts'), { serialization: 'advanced' });
  child.setMaxListeners(100);
  child.send(scene);
  await answerOf(child);
  return {
    perform: async (task) => {
      child.send(task);
      return (await answerOf(child)) as Measured;
    },
    end: () => void child.kill(),
  };
}
