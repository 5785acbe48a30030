import { Text } from '@mantine/core';
import { later } from '../../parts/later.tsx';

type Props = { readonly text: string };

const Plain = ({ text }: Props) => (
  <Text component="div" inherit dir="auto" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
    {text}
  </Text>
);

/** Markdown, formatted and sanitised; the words are readable before the formatter has come. */
export const RichText = later<Props>(async () => (await import('./markdown.tsx')).Markdown, Plain);
