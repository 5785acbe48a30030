import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Refusal, refusalCodes } from '../../kernel/refusal.ts';
import { practices } from '../../practices/index.ts';
import { type Client, type TestReeve, testReeve } from '../../testing/reeve.ts';
import { germanRefusals } from './german-refusals.ts';
import { told } from './told.ts';

const root = join(import.meta.dirname, '../..');
type Node = { readonly type: string; readonly [part: string]: unknown };
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

/** The sentences that an expression can come to, with `{}` for what is told in it. */
const sentencesIn = (node: unknown): readonly string[] => {
  if (!isNode(node)) return [];
  if (node.type === 'Literal') return typeof node['value'] === 'string' ? [node['value']] : [];
  if (node.type === 'TemplateLiteral') {
    const parts = node['quasis'] as readonly { readonly value: { readonly cooked: string } }[];
    return [parts.map(({ value }) => value.cooked).join('{}')];
  }
  if (node.type === 'ConditionalExpression')
    return [...sentencesIn(node['consequent']), ...sentencesIn(node['alternate'])];
  return [];
};

/** What a call, or a field of an object, refuses with. */
const refusedBy = (node: Node): readonly string[] => {
  if (node.type === 'Property') {
    const { name } = node['key'] as { readonly name?: string };
    return name === 'message' ? sentencesIn(node['value']) : [];
  }
  if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return [];
  const { name } = node['callee'] as { readonly name?: string };
  const given = node['arguments'] as readonly unknown[];
  if (name === 'refuseField') return sentencesIn(given[2]);
  return name === 'Refusal' ? sentencesIn(given[1]) : [];
};

const walk = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(walk);
  if (!isNode(value)) return [];
  return [...refusedBy(value), ...Object.values(value).flatMap(walk)];
};

/** What those read who work with it on a screen; what the console says is English. */
const files = [
  'practices/**/*.ts',
  'methods/**/*.ts',
  'fields/**/*.ts',
  'derive/{decide,input,list}.ts',
  'server/{operations,measure,suggest,clocks,files,http}/**/*.ts',
];

let house: TestReeve;
let greta: Client;
let ana: Client;
let incident: string;

beforeAll(async () => {
  house = await testReeve();
  greta = await house.person('Greta Agentin', ['agent'], { language: 'de' });
  ana = await house.person('Ana Agent', ['agent']);
  incident = `/api/incidents/${await house.make('incident', { title: 'Maus klemmt', requester: null })}`;
});
afterAll(() => house.stop());

describe('what is refused', () => {
  test('has its sentence in German, wherever people read it', () => {
    const english = globSync(files, { cwd: root })
      .filter((file) => !/\.test\.ts$|\/testing\//.test(file))
      .flatMap((file) =>
        walk(parseSync(file, readFileSync(join(root, file), 'utf8')).program.body).map((sentence) => ({
          file,
          sentence,
        })),
      )
      .filter(({ sentence }) => /[a-z]{2}/.test(sentence.replaceAll('{}', '')));
    const titles = Object.values(refusalCodes).map(({ title }) => ({ file: 'kernel/refusal.ts', sentence: title }));
    const { registry } = house.reeve.keeper.current();
    const inGerman = (sentence: string): string => told(registry, 'de', new Refusal('invalid', sentence)).detail;
    expect([...english, ...titles].filter(({ sentence }) => inGerman(sentence) === sentence)).toEqual([]);
  });

  test('tells in German all that the English sentence tells', () => {
    const gaps = (sentence: string): number => sentence.match(/\{\d?\}/g)?.length ?? 0;
    const known = [germanRefusals, ...practices.map(({ refusals }) => refusals?.['de'] ?? {})].flatMap(Object.entries);
    expect(known.filter(([english, german]) => gaps(german) > gaps(english))).toEqual([]);
  });
});

describe('whoever asks', () => {
  test.each([
    [
      '/escalate',
      { reason: 'Eilt' },
      'Das Team hat sonst keine Leitung. Bitte sagen, an wen.',
      'Nobody else leads its team. Say to whom.',
    ],
    [
      '/links',
      { kind: 'relates', to: 'INC-999' },
      'INC-999 gibt es nicht, oder Sie dürfen es nicht sehen.',
      'There is no record INC-999, or you may not see it.',
    ],
    ['/resume', {}, / ist „Neu“; „Fortsetzen“ geht nur von „Wartend“ aus\.$/, / is New; “Resume” goes from Waiting\.$/],
    [
      '/wait',
      {},
      'waitingFor: fehlt noch; es wird gebraucht, solange es „waiting“ ist.',
      'waitingFor is required while waiting.',
    ],
  ])('is refused in their language: %s', async (verb, input, german, english) => {
    const [hers, other] = [await greta.post(`${incident}${verb}`, input), await ana.post(`${incident}${verb}`, input)];
    expect(hers.body['detail']).toEqual(german instanceof RegExp ? expect.stringMatching(german) : german);
    expect(other.body['detail']).toEqual(english instanceof RegExp ? expect.stringMatching(english) : english);
    expect([hers.status, hers.body['title']]).not.toEqual([other.status, other.body['title']]);
  });

  test('and each part of many is, too; who is not known is told in the language of their browser', async () => {
    const part = { op: 'update', key: 'INC-999', values: {} };
    const { body } = await greta.post('/api/incidents/bulk', [part]);
    expect(body['results']).toMatchObject([
      { problem: { detail: 'INC-999 gibt es nicht, oder Sie dürfen es nicht sehen.' } },
    ]);
    const answer = await house.app.inject({ url: '/api/incidents', headers: { 'accept-language': 'de-AT,de;q=0.9' } });
    expect(answer.json()).toMatchObject({ title: 'Bitte zuerst anmelden', detail: 'Bitte zuerst anmelden.' });
  });
});
