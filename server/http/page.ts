import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a screen needs beside what every page names, by its address; web/screens.config.ts writes it. */
type Need = { readonly address: string; readonly modules: readonly string[]; readonly styles: readonly string[] };

/** What a page is told with it, so that it need not ask: who is signed in, and where the declarations are that they may see. */
export type Told = { readonly session: unknown; readonly meta?: string };

export type Teller = () => Promise<Told | null>;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const needsOf = async (folder: string): Promise<readonly Need[]> => {
  try {
    return JSON.parse(await readFile(join(folder, 'screens.json'), 'utf8')) as readonly Need[];
  } catch {
    return [];
  }
};

/** Tags that have a screen's files fetched while the page is still being read, all at once. */
const tagsFor = async (folder: string, path: string): Promise<string> => {
  const need = (await needsOf(folder)).find(({ address }) => new RegExp(address).test(path));
  const styles = need?.styles.map((file) => `<link rel="stylesheet" crossorigin href="/${file}">`) ?? [];
  const modules = need?.modules.map((file) => `<link rel="modulepreload" crossorigin href="/${file}">`) ?? [];
  return [...styles, ...modules].join('\n    ');
};

const knownTag = ({ session, meta }: Told): string =>
  [
    `<meta name="known" content="${escaped(JSON.stringify({ session, meta }))}">`,
    ...(meta ? [`<link rel="preload" as="fetch" crossorigin href="${meta}">`] : []),
  ].join('\n    ');

/**
 * The single page for an address: first its head, so that the browser fetches its files, then what is told as soon as that is
 * known. What cannot be told, the page asks for itself.
 */
export async function* pageFor(folder: string, path: string, tell: Teller | null): AsyncGenerator<string> {
  const telling = tell?.().catch(() => null);
  const html = await readFile(join(folder, 'index.html'), 'utf8');
  const [head = '', rest = ''] = html.split('</head>');
  yield tell ? `${head}${await tagsFor(folder, path)}\n` : head;
  const told = await telling;
  yield `${told ? `    ${knownTag(told)}\n` : ''}  </head>${rest}`;
}
