import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answer, type Client, type TestReeve, testReeve } from '../testing/reeve.ts';

const page = readFileSync(join(import.meta.dirname, 'api.md'), 'utf8');

type Example = { readonly command: string; readonly status: number; readonly answer: unknown };

/** Every curl on the page, with the answer that is shown behind it: ```json 201. */
const examples: readonly Example[] = [
  ...page.matchAll(/^```sh\n(curl [\s\S]*?)^```\n+```json (\d{3})\n([\s\S]*?)^```$/gm),
].map(([, command = '', status, answer = '']) => ({ command, status: Number(status), answer: JSON.parse(answer) }));

/** A command's words, quotes and continued lines taken away, variables filled in. */
const wordsOf = (command: string, variables: Readonly<Record<string, string>>): readonly string[] =>
  [...command.replaceAll('\\\n', ' ').matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(([, single, double, bare]) =>
    single !== undefined
      ? single
      : (double ?? bare ?? '').replace(/\$([A-Z]+)/g, (_, name: string) => variables[name] ?? `$${name}`),
  );

type Request = { method: string; url: string; headers: Record<string, string>; body?: string };

const requestOf = (words: readonly string[]): Request => {
  const request: Request = { method: 'GET', url: '', headers: {} };
  for (let at = 1; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const next = words[at + 1] ?? '';
    if (word === '-X') request.method = next;
    else if (word === '-d')
      Object.assign(request, { body: next, method: request.method === 'GET' ? 'POST' : request.method });
    else if (word === '-H') request.headers[next.split(': ')[0] ?? ''] = next.slice(next.indexOf(': ') + 2);
    else if (!word.startsWith('-')) request.url = word;
    if (word.startsWith('-') && word.length === 2 && word !== '-s') at += 1;
  }
  return request;
};

/** What the page shows is part of the answer; "…" stands for anything that is there. */
const expected = (shown: unknown): unknown => {
  if (shown === '…') return expect.anything();
  if (Array.isArray(shown)) return shown.map(expected);
  if (shown === null || typeof shown !== 'object') return shown;
  return expect.objectContaining(
    Object.fromEntries(Object.entries(shown).map(([key, value]) => [key, expected(value)])),
  );
};

describe('the examples of docs/api.md', () => {
  let house: TestReeve;
  let ana: Client;
  const variables: Record<string, string> = { REEVE: '', TOKEN: 'ana' };

  beforeAll(async () => {
    house = await testReeve();
    ana = await house.person('Ana Agent', ['agent', 'administrator']);
  });
  afterAll(() => house.stop());

  const send = async ({ method, url, headers, body }: Request): Promise<Answer> => {
    const { Authorization, 'Content-Type': type, ...more } = headers;
    expect(Authorization).toBe('Bearer ana');
    if (body === undefined)
      return method === 'DELETE' ? ana.delete(url) : method === 'POST' ? ana.post(url) : ana.get(url);
    expect(type).toBe('application/json');
    return method === 'PATCH' ? ana.patch(url, JSON.parse(body), more) : ana.post(url, JSON.parse(body), more);
  };

  test('there are enough of them, and every curl shows its answer', () => {
    expect(examples.length).toBeGreaterThanOrEqual(10);
    expect([...page.matchAll(/^curl /gm)]).toHaveLength(examples.length);
  });

  test.each(examples)('$command', async ({ command, status, answer }) => {
    const response = await send(requestOf(wordsOf(command, variables)));
    expect(response.status, JSON.stringify(response.body)).toBe(status);
    expect(response.body).toEqual(expected(answer));
    if (status === 201 && response.body['number']) variables['INC'] ??= String(response.body['number']);
  });
});
