import type { Plugin } from 'vite';

const styles = /@mantine\/core\/esm\/.*\/(\w+)\.module\.mjs$/;

/** Mantine's parts bring their own styles with them, so that a chunk has those of the parts that are in it and no others. */
export const mantineStyles: Plugin = {
  name: 'mantine-styles',
  enforce: 'pre',
  transform: {
    filter: { id: styles },
    handler(code, id) {
      const [, part] = styles.exec(id) ?? [];
      return { code: `import '@mantine/core/styles/${part}.layer.css';\n${code}`, map: null };
    },
  },
};
