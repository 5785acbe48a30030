import { connect, type Socket } from 'node:net';

export type Asked = {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly token: string;
  readonly body?: unknown;
};
export type Answered = { readonly status: number; readonly body: string };

/** One connection that is kept open and asks one thing after another, with as little work of its own as can be. */
export type Connection = { ask(asked: Asked): Promise<Answered>; close(): void };

const textOf = ({ method, path, token, body }: Asked, host: string): string => {
  const payload = body === undefined ? '' : JSON.stringify(body);
  const content =
    body === undefined ? '' : `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(payload)}\r\n`;
  return `${method} ${path} HTTP/1.1\r\nhost: ${host}\r\nauthorization: Bearer ${token}\r\n${content}\r\n${payload}`;
};

/** The whole answer in a buffer, or null while some of it is still to come. */
const parse = (buffer: Buffer): Answered | null => {
  const end = buffer.indexOf('\r\n\r\n');
  if (end < 0) return null;
  const head = buffer.toString('latin1', 0, end);
  const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? Number.NaN);
  if (Number.isNaN(length)) throw new Error(`An answer does not say how long it is:\n${head}`);
  if (buffer.length < end + 4 + length) return null;
  return { status: Number(head.slice(9, 12)), body: buffer.toString('utf8', end + 4, end + 4 + length) };
};

const opened = (socket: Socket): Promise<void> =>
  new Promise((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('error', reject);
  });

/** Connects to the server at this URL. */
export async function openConnection(url: string): Promise<Connection> {
  const { hostname, port, host } = new URL(url);
  const socket = connect({ host: hostname, port: Number(port), noDelay: true });
  await opened(socket);
  let received: Buffer[] = [];
  let waiting: { resolve(answer: Answered): void; reject(error: Error): void } | null = null;
  const fail = (error: Error): void => {
    waiting?.reject(error);
    waiting = null;
  };
  socket.on('error', fail);
  socket.on('close', () => fail(new Error('The server closed the connection.')));
  socket.on('data', (chunk: Buffer) => {
    received.push(chunk);
    const answer = parse(received.length === 1 ? chunk : Buffer.concat(received));
    if (!answer) return;
    received = [];
    const { resolve } = waiting ?? { resolve: () => undefined };
    waiting = null;
    resolve(answer);
  });
  return {
    ask: (asked) =>
      new Promise((resolve, reject) => {
        waiting = { resolve, reject };
        socket.write(textOf(asked, host));
      }),
    close: () => void socket.destroy(),
  };
}
