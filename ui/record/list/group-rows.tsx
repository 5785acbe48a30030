import IconChevronRight from '@tabler/icons-react/dist/esm/icons/IconChevronRight.mjs';
import type { CSSProperties } from 'react';
import { useFormat } from '../../client/format.ts';
import { Button } from '../../parts/button.tsx';
import { useWords } from '../../words/words.ts';
import { listWords } from '../words/list.ts';
import type { Item } from './items.ts';

type GroupProps = {
  readonly item: Extract<Item, { kind: 'group' }>;
  readonly style: CSSProperties;
  readonly onToggle: () => void;
};

/** The heading of a group, which opens and closes it. */
export const GroupRow = ({ item, style, onToggle }: GroupProps) => {
  const format = useFormat();
  return (
    <tr style={style} className="list-group-row">
      <td>
        <button type="button" className="list-group" aria-expanded={item.open} onClick={onToggle}>
          <IconChevronRight size={15} aria-hidden="true" />
          <span dir="auto">{item.label}</span>
          <span className="quiet numbers">{format.number(item.count)}</span>
        </button>
      </td>
    </tr>
  );
};

type MoreProps = { readonly busy: boolean; readonly style: CSSProperties; readonly onMore: () => void };

export const MoreRow = ({ busy, style, onMore }: MoreProps) => {
  const t = useWords(listWords);
  return (
    <tr style={style} className="list-group-row">
      <td className="list-more">
        <Button small weight="quiet" busy={busy} onClick={onMore}>
          {t.more}
        </Button>
      </td>
    </tr>
  );
};
