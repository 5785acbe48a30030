/** What lives on the heap of a process once its garbage is collected, in megabytes; asked through its inspector. */
export type Heap = { live(): Promise<number>; close(): void };

type Told = { readonly id?: number; readonly result?: { readonly result?: { readonly value?: unknown } } };

/** Connects to the inspector that a process announced among its lines: node started with --inspect=0. */
export async function heapOf(said: readonly string[]): Promise<Heap> {
  const address = said.map((line) => /(ws:\/\/\S+)/.exec(line)?.[1]).find((found) => found !== undefined);
  if (!address) throw new Error('The process announced no inspector.');
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true });
    socket.addEventListener('error', () => reject(new Error('The inspector does not answer.')), { once: true });
  });
  const waiting = new Map<number, (told: Told) => void>();
  socket.addEventListener('message', ({ data }) => {
    const told = JSON.parse(String(data)) as Told;
    waiting.get(told.id ?? 0)?.(told);
    waiting.delete(told.id ?? 0);
  });
  let asked = 0;
  const ask = (method: string, params: object = {}): Promise<Told> =>
    new Promise((resolve) => {
      asked += 1;
      waiting.set(asked, resolve);
      socket.send(JSON.stringify({ id: asked, method, params }));
    });
  return {
    live: async () => {
      await ask('HeapProfiler.collectGarbage');
      const expression =
        '(() => { const { heapUsed, external } = process.memoryUsage(); return heapUsed + external; })()';
      const { result } = await ask('Runtime.evaluate', { expression, returnByValue: true });
      return Number(result?.result?.value) / 2 ** 20;
    },
    close: () => socket.close(),
  };
}
