// The load generator: a process of its own, so that it shares nothing with the server but the machine.
import { type Connection, openConnection } from './client.ts';
import { type Cast, type Scene, type Work, works } from './works.ts';

/** What the load generator is told: the scene first, then one task after another. */
export type Task = {
  readonly work: string;
  readonly urls: readonly string[];
  readonly connections: number;
  readonly seconds: number;
};
export type Told = { readonly cast: Cast; readonly unfinished: string[] } | Task;

/** What it answers: latencies in milliseconds, and how long all took. */
export type Measured = {
  readonly latencies: readonly number[];
  readonly seconds: number;
  readonly faults: readonly string[];
};

let scene: Scene | undefined;

async function drive(
  connection: Connection,
  work: Work,
  scene: Scene,
  until: number,
  measured: { latencies: number[]; faults: string[] },
): Promise<void> {
  while (performance.now() < until) {
    const asked = work.next(scene);
    if (!asked) return;
    const began = performance.now();
    const { status, body } = await connection.ask(asked);
    measured.latencies.push(performance.now() - began);
    if (status >= 300) measured.faults.push(`${asked.method} ${asked.path}: ${status} ${body.slice(0, 200)}`);
    else if (work.name === 'create') scene.unfinished.push(String((JSON.parse(body) as { number: string }).number));
  }
}

async function perform(task: Task, scene: Scene): Promise<Measured> {
  const work = works.find(({ name }) => name === task.work);
  if (!work) throw new Error(`There is no work named ${task.work}.`);
  const connections = await Promise.all(
    Array.from({ length: task.connections }, (_, at) => openConnection(String(task.urls[at % task.urls.length]))),
  );
  const measured = { latencies: [] as number[], faults: [] as string[] };
  const began = performance.now();
  await Promise.all(connections.map((each) => drive(each, work, scene, began + task.seconds * 1_000, measured)));
  const seconds = (performance.now() - began) / 1_000;
  for (const each of connections) each.close();
  return { latencies: measured.latencies, seconds, faults: measured.faults.slice(0, 5) };
}

process.on('message', (told: Told) => {
  if ('cast' in told) {
    scene = told;
    process.send?.('ready');
    return;
  }
  if (!scene) throw new Error('The scene has not been told.');
  void perform(told, scene).then((measured) => process.send?.(measured));
});
