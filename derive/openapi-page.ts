import type { OpenApi } from './openapi.ts';
import type { Json } from './openapi-parts.ts';

const escaped: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const html = (value: unknown): string => String(value ?? '').replace(/[&<>"']/g, (sign) => escaped[sign] ?? sign);
const code = (value: unknown): string => `<code>${html(value)}</code>`;

type Operation = { readonly method: string; readonly path: string; readonly operation: Json };

const operationsOf = (document: OpenApi): readonly Operation[] =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
  );

const last = (reference: unknown): string => String(reference).split('/').at(-1) ?? '';

const found = (document: OpenApi, part: string, given: Json): Json =>
  given['$ref'] ? ((document.components[part] as Readonly<Record<string, Json>>)[last(given['$ref'])] ?? {}) : given;

/** A schema in a few words: text of at most 250, one of a, b, a list of … */
const inWords = (schema: Json | undefined): string => {
  if (!schema) return '';
  if (schema['$ref']) return `<a href="#schema-${html(last(schema['$ref']))}">${html(last(schema['$ref']))}</a>`;
  if (schema['const'] !== undefined) return code(JSON.stringify(schema['const']));
  if (Array.isArray(schema['enum']))
    return schema['enum'].map((value) => (value === null ? 'null' : code(value))).join(' ');
  const several = (schema['anyOf'] ?? schema['oneOf']) as readonly Json[] | undefined;
  if (several) return several.map(inWords).join(' or ');
  if (schema['type'] === 'array') return `list of ${inWords(schema['items'] as Json)}`;
  const type = [schema['type'] ?? 'anything'].flat().join(' or ');
  const most = schema['maxLength'] ? `, at most ${html(schema['maxLength'])}` : '';
  return `${html(type)}${schema['format'] ? ` (${html(schema['format'])})` : ''}${most}`;
};

const row = (name: string, required: boolean, schema: Json, words: unknown): string =>
  `<tr><th scope="row">${code(name)}${required ? ' <span class="needed">required</span>' : ''}</th><td><span class="kind">${inWords(schema)}</span>${words ? ` ${html(words)}` : ''}</td></tr>`;

const fieldsTable = (schema: Json): string => {
  const properties = Object.entries((schema['properties'] ?? {}) as Readonly<Record<string, Json>>);
  const required = new Set((schema['required'] ?? []) as readonly string[]);
  if (properties.length === 0) return '';
  const rows = properties.map(([name, each]) =>
    row(name, required.has(name), each, [each['title'], each['description']].filter(Boolean).join('. ')),
  );
  return `<table><tbody>${rows.join('')}</tbody></table>`;
};

const isFilter = (parameter: Json): boolean => String(parameter['description']).startsWith('Filter.');

const parametersOf = (document: OpenApi, operation: Json): string => {
  const all = ((operation['parameters'] ?? []) as readonly Json[]).map((each) => found(document, 'parameters', each));
  const plain = all.filter((each) => !isFilter(each));
  const filters = all.filter(isFilter).map(({ name }) => code(name));
  const rows = plain.map((each) =>
    row(String(each['name']), each['required'] === true, each['schema'] as Json, each['description']),
  );
  return `${rows.length > 0 ? `<h4>Parameters</h4><table><tbody>${rows.join('')}</tbody></table>` : ''}${filters.length > 0 ? `<p class="filters">Filters by field: ${filters.join(' ')}</p>` : ''}`;
};

const bodyOf = (operation: Json): string => {
  const content = (operation['requestBody'] as Json | undefined)?.['content'] as
    | Readonly<Record<string, Json>>
    | undefined;
  return Object.entries(content ?? {})
    .map(([type, { schema, example }]) => {
      const given = schema as Json;
      const shown = example ? `<pre><code>${html(JSON.stringify(example, null, 2))}</code></pre>` : '';
      return `<h4>Body <small>${html(type)}</small></h4>${given['$ref'] ? `<p>${inWords(given)}</p>` : fieldsTable(given)}${shown}`;
    })
    .join('');
};

const answersOf = (document: OpenApi, operation: Json): string => {
  const answers = Object.entries((operation['responses'] ?? {}) as Readonly<Record<string, Json>>);
  const rows = answers.map(([status, given]) => {
    const { description, content } = found(document, 'responses', given) as { description?: string; content?: Json };
    const schema = Object.values((content ?? {}) as Readonly<Record<string, { schema?: Json }>>)[0]?.schema;
    return `<li>${code(status)} ${html(description)}${Number(status) < 300 && schema ? ` — ${inWords(schema)}` : ''}</li>`;
  });
  return `<h4>Answers</h4><ul class="answers">${rows.join('')}</ul>`;
};

const article = (document: OpenApi, { method, path, operation }: Operation): string => {
  const words = operation['description'] ? `<p>${html(operation['description'])}</p>` : '';
  return `<article id="${html(operation['operationId'])}"><h3>${html(operation['summary'])}</h3><p class="address"><b class="${method.toLowerCase()}">${method}</b> ${code(path)}</p>${words}${parametersOf(document, operation)}${bodyOf(operation)}${answersOf(document, operation)}</article>`;
};

const chapter = (document: OpenApi, tag: Json, operations: readonly Operation[]): string =>
  `<section id="${html(tag['name'])}"><h2>${html(tag['name'])}</h2><p>${html(tag['description'])}</p>${operations.map((each) => article(document, each)).join('')}</section>`;

const schemas = (document: OpenApi): string => {
  const all = Object.entries(document.components['schemas'] as Readonly<Record<string, Json>>);
  const parts = all.map(
    ([name, schema]) =>
      `<article id="schema-${html(name)}"><h3>${html(name)}</h3>${schema['description'] ? `<p>${html(schema['description'])}</p>` : ''}${fieldsTable(schema)}</article>`,
  );
  return `<section id="schemas"><h2>Schemas</h2>${parts.join('')}</section>`;
};

/** The document as a page to read: no script, one style sheet, everything on it so that the browser's own search finds it. */
export const page = (document: OpenApi): string => {
  const operations = operationsOf(document);
  const of = (tag: Json): readonly Operation[] =>
    operations.filter(({ operation }) => (operation['tags'] as readonly string[]).includes(String(tag['name'])));
  const contents = [...document.tags.map(({ name }) => String(name)), 'schemas'].map(
    (name) => `<li><a href="#${html(name)}">${html(name)}</a></li>`,
  );
  const intro = String(document.info['description'])
    .split('\n\n')
    .map((part) => `<p>${html(part)}</p>`);
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>Reeve API</title><link rel="stylesheet" href="/api/docs.css"></head>
<body>
<header><h1>Reeve API</h1>${intro.join('')}<p><a href="/api/openapi.json">openapi.json</a></p></header>
<nav aria-label="Contents"><ul>${contents.join('')}</ul></nav>
<main>${document.tags.map((tag) => chapter(document, tag, of(tag))).join('')}${schemas(document)}</main>
</body>
</html>
`;
};
