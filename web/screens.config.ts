import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

/** Which files a screen is made of, by its address; the first that fits. The server tells a page at once what it will need. */
const screens: readonly (readonly [address: string, ...files: string[]])[] = [
  ['^/(search|me|(admin|screens)/.*)?$'],
  ['^/[\\w-]+/(new|figures)$', 'ui/record/split/records-frame.tsx', 'web/shell/with-field-views.tsx'],
  [
    '^/(queue/)?[\\w-]+$',
    'ui/record/split/records-frame.tsx',
    'web/shell/with-field-views.tsx',
    'ui/record/queue.page.tsx',
  ],
  [
    '^/[\\w-]+/[^/]+$',
    'ui/record/split/records-frame.tsx',
    'web/shell/with-field-views.tsx',
    'ui/record/record.page.tsx',
  ],
];

type WithStyles = Rolldown.OutputChunk & { readonly viteMetadata?: { readonly importedCss: ReadonlySet<string> } };

const chunksOf = (bundle: Rolldown.OutputBundle): readonly WithStyles[] =>
  Object.values(bundle).filter((each): each is WithStyles => each.type === 'chunk');

/** The chunk that a file went into, and all that it cannot run without. */
const needed = (chunks: readonly WithStyles[], file: string): readonly WithStyles[] => {
  const found = new Set<WithStyles>();
  const add = (chunk: WithStyles | undefined): void => {
    if (!chunk || found.has(chunk)) return;
    found.add(chunk);
    for (const name of chunk.imports) add(chunks.find(({ fileName }) => fileName === name));
  };
  add(chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(`/${file}`))));
  return [...found];
};

/** What some files need beside what the page names itself. */
const told = (chunks: readonly WithStyles[], files: readonly string[], page: string) => {
  const all = [...new Set(files.flatMap((file) => needed(chunks, file)))];
  const styles = all.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]);
  const isNews = (name: string): boolean => !page.includes(name);
  return { modules: all.map(({ fileName }) => fileName).filter(isNews), styles: [...new Set(styles)].filter(isNews) };
};

/** Writes which files each screen needs beside those that every page names, and has the page's letters fetched at once. */
export const screensNeed: Plugin = {
  name: 'screens-need',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle = {} }): HtmlTagDescriptor[] => {
      const letters = Object.keys(bundle).find((name) => /inter-latin-[\w-]{8}\.woff2$/.test(name));
      const attrs = { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href: `/${letters}` };
      return letters ? [{ tag: 'link', attrs, injectTo: 'head' }] : [];
    },
  },
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const chunks = chunksOf(bundle);
      const page = bundle['index.html'];
      const html = page?.type === 'asset' ? String(page.source) : '';
      const all = screens.map(([address, ...files]) => ({ address, ...told(chunks, files, html) }));
      const source = JSON.stringify(all, null, 2);
      this.emitFile({ type: 'asset', fileName: 'screens.json', source });
    },
  },
};
