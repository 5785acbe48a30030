import { heardNothing, heardSomething } from './network.ts';
import { Problem, type ProblemDocument } from './problem.ts';

export { Problem } from './problem.ts';

type Param = string | number | boolean | readonly string[] | null | undefined;
export type Params = Readonly<Record<string, Param>>;
export type Options = {
  /** The version of the record that was seen: sent as If-Match. */
  readonly version?: number;
  readonly params?: Params;
  /** The same key gives the same answer: a repeated POST does nothing twice. */
  readonly idempotencyKey?: string;
  readonly signal?: AbortSignal;
};

/** The address of `path` (which starts after /api), lists joined by commas, and what is empty left out. */
export const address = (path: string, params: Params = {}): string => {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    const text = Array.isArray(value) ? value.join(',') : String(value ?? '');
    if (text !== '') query.set(name, text);
  }
  return query.size === 0 ? `/api${path}` : `/api${path}?${query}`;
};

const headersOf = (body: unknown, { version, idempotencyKey }: Options): Record<string, string> => ({
  accept: 'application/json',
  ...(body !== undefined && !(body instanceof FormData) && { 'content-type': 'application/json' }),
  ...(version !== undefined && { 'if-match': `"${version}"` }),
  ...(idempotencyKey !== undefined && { 'idempotency-key': idempotencyKey }),
});

const reach = async (url: string, init: RequestInit): Promise<Response> => {
  try {
    const response = await fetch(url, init);
    heardSomething();
    return response;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    heardNothing();
    throw new Problem(0, { title: 'The server cannot be reached just now.' });
  }
};

const contentOf = async (response: Response): Promise<unknown> => {
  const type = response.headers.get('content-type') ?? '';
  return type.includes('json') ? response.json() : undefined;
};

const request = async <T>(method: string, path: string, body: unknown, options: Options): Promise<T> => {
  const content = body === undefined || body instanceof FormData ? body : JSON.stringify(body);
  const response = await reach(address(path, options.params), {
    method,
    headers: headersOf(body, options),
    ...(content !== undefined && { body: content }),
    ...(options.signal && { signal: options.signal }),
  });
  const answer = await contentOf(response);
  if (!response.ok) throw new Problem(response.status, (answer ?? { title: response.statusText }) as ProblemDocument);
  return answer as T;
};

/** The one way to the server. Paths start after /api: `api.get<ListJson>('/incidents', { state: 'new' })`. */
export const api = {
  get: <T>(path: string, params: Params = {}, signal?: AbortSignal): Promise<T> =>
    request<T>('GET', path, undefined, { params, ...(signal && { signal }) }),
  /** A FormData body is sent as it is: attachments. */
  post: <T>(path: string, body: unknown = {}, options: Options = {}): Promise<T> =>
    request<T>('POST', path, body, options),
  patch: <T>(path: string, body: unknown, options: Options = {}): Promise<T> =>
    request<T>('PATCH', path, body, options),
  put: <T>(path: string, body: unknown = {}, options: Options = {}): Promise<T> =>
    request<T>('PUT', path, body, options),
  delete: <T>(path: string, body?: unknown, options: Options = {}): Promise<T> =>
    request<T>('DELETE', path, body, options),
};
