import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { mantineStyles } from './mantine-styles.config.ts';
import { screensNeed } from './screens.config.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const assets = join(here, 'dist/assets');

// A build is for use, whoever asks for it: a test runner's own mode must not get into it.
if (process.argv.includes('build')) process.env['NODE_ENV'] = 'production';

/** Text is compressed once, at its best, instead of at every request. */
const compressed: Plugin = {
  name: 'compressed',
  apply: 'build',
  writeBundle() {
    for (const name of readdirSync(assets).filter((each) => /\.(js|css)$/.test(each))) {
      const text = readFileSync(join(assets, name));
      if (text.length < 500) continue;
      writeFileSync(
        join(assets, `${name}.br`),
        brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
      );
      writeFileSync(join(assets, `${name}.gz`), gzipSync(text, { level: 9 }));
    }
  },
};

// The frame with Today comes as one file, what lists and records need beside it as a second, what it takes to change
// something as a third, when one is about to. Of the rest, what several screens share comes as one of libraries and one of
// our own, in that order and never in a circle, and a screen's own code stays its own.
const groups = [
  {
    name: 'frame',
    priority: 5,
    test: /rolldown[/:]runtime|\/(web\/(main|entry\/(gate|entry-frame|unreachable)|shell\/app|today\/today\.page)\.tsx|ui\/(client|words|theme)\/|practices\/.*\.banner\.tsx)/,
  },
  {
    name: 'records',
    priority: 4,
    test: /\/(ui\/record\/(queue\.page|split\/records-frame)|web\/shell\/with-(field-views|practice-panels))\.tsx/,
  },
  { name: 'hands', priority: 3, test: /(\.(fold|edit)|\/ui\/record\/(field\/[a-z]+-filter|dock\/dock))\.tsx$/ },
  { name: 'libraries', priority: 2, minShareCount: 2, test: /\/node_modules\// },
  { name: 'shared', priority: 1, minShareCount: 2, test: /\/(ui|fields|web)\// },
];

export default defineConfig({
  root: here,
  plugins: [react(), mantineStyles, compressed, screensNeed],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2023',
    cssTarget: ['chrome123', 'firefox121', 'safari17.5'],
    // Nothing is inlined: the content security policy allows files of the house only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
    rolldownOptions: { output: { codeSplitting: { groups } } },
  },
  server: {
    fs: { allow: [fileURLToPath(new URL('..', import.meta.url))] },
    proxy: { '/api': { target: process.env['REEVE_URL'] ?? 'http://localhost:3000', changeOrigin: true } },
  },
});
