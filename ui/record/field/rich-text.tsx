import { Text } from '@mantine/core';
import { lazy, Suspense } from 'react';

const Markdown = lazy(async () => ({ default: (await import('./markdown.tsx')).Markdown }));

/** Markdown, formatted and sanitised; the words are readable before the formatter has come. */
export const RichText = ({ text }: { text: string }) => (
  <Suspense
    fallback={
      <Text component="div" inherit dir="auto" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {text}
      </Text>
    }
  >
    <Markdown text={text} />
  </Suspense>
);
