import { useKeys } from '../../client/keys.ts';
import { Segments } from '../../parts/segments.tsx';
import { useWords } from '../../words/words.ts';
import { listWords } from '../words/list.ts';
import type { Layout } from './layout.ts';

type Props = {
  readonly layout: Layout;
  readonly offered: readonly Layout[];
  readonly onChange: (layout: Layout) => void;
};

/** The views of the same list; s puts the record beside it and takes it away. */
export const LayoutSwitch = ({ layout, offered, onChange }: Props) => {
  const t = useWords(listWords);
  useKeys(
    { s: { run: () => onChange(layout === 'split' ? 'list' : 'split'), words: t.splitKey } },
    { label: t.list, enabled: offered.includes('split'), first: true },
  );
  if (offered.length < 2) return null;
  return (
    <Segments
      label={t.layout}
      value={offered.includes(layout) ? layout : 'list'}
      choices={offered.map((value) => ({ value, label: t[value] }))}
      onChange={onChange}
    />
  );
};
