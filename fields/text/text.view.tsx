import { Anchor, Text } from '@mantine/core';
import { Fragment, type ReactNode } from 'react';
import { hand } from '../../ui/parts/later.tsx';
import { RichText } from '../../ui/record/field/rich-text.tsx';
import type { FieldView, ShowProps } from '../../ui/record/field-view.ts';

const linkOf: Readonly<Record<string, (text: string) => string>> = {
  'e-mail': (text) => `mailto:${text}`,
  'web-address': (text) => text,
  phone: (text) => `tel:${text.replaceAll(/[^+\d]/g, '')}`,
};

/** An address breaks after its signs, and not inside of a word. */
const breaking = (text: string): ReactNode =>
  text.split(/(?<=[@./])/u).map((part, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts never move
    <Fragment key={at}>
      {at > 0 && <wbr />}
      {part}
    </Fragment>
  ));

const Show = ({ value, field, compact }: ShowProps) => {
  const text = String(value);
  const href = linkOf[String(field.options['format'])]?.(text);
  if (compact) return <span dir="auto">{text}</span>;
  if (href) {
    return (
      <Anchor href={href} inherit underline="always" rel="noopener noreferrer" dir="auto">
        {breaking(text)}
      </Anchor>
    );
  }
  if (field.options['as'] === 'markdown') return <RichText text={text} />;
  return (
    <Text span inherit dir="auto" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
      {text}
    </Text>
  );
};

const Edit = hand(async () => (await import('./text.edit.tsx')).Edit);

export const view: FieldView = { kind: 'text', Show, Edit, width: 220 };
