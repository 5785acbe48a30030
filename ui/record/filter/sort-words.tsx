import IconCheck from '@tabler/icons-react/dist/esm/icons/IconCheck.mjs';
import type { TypeMeta } from '../../client/meta.ts';
import { MenuButton } from '../../parts/menu-button.tsx';
import { useWords } from '../../words/words.ts';
import { fieldOf } from '../field/fields-of.ts';
import { listWords } from '../words/list.ts';

type Props = { readonly type: TypeMeta; readonly sort: string; readonly onSort: (sort: string) => void };

/** How the list is sorted, as the end of the sentence; pressed it offers the sorts that are quick at any size. */
export const SortWords = ({ type, sort, onSort }: Props) => {
  const t = useWords(listWords);
  const wordFor = (part: string): string => {
    const name = part.replace(/^-/, '');
    const field = fieldOf(type, name);
    const down = part.startsWith('-');
    if (name === 'createdAt') return down ? t.newestFirst : t.oldestFirst;
    if (field?.kind === 'moment' && down) return `${field.label}, ${t.newestFirst}`;
    return down ? `${field?.label ?? name} ${t.descending}` : (field?.label ?? name);
  };
  const offered = type.sorts.flatMap((name) => [name, `-${name}`]);
  const [first = ''] = sort.split(',');
  const lines = offered.map((one) => ({
    key: one,
    label: one.endsWith('createdAt')
      ? wordFor(one).replace(/^./u, (letter) => letter.toLocaleUpperCase())
      : `${fieldOf(type, one.replace(/^-/, ''))?.label ?? one} ${one.startsWith('-') ? t.descending : t.ascending}`,
    after: one === first ? <IconCheck size={14} aria-hidden="true" /> : null,
    run: () => onSort(one),
  }));
  const button = (
    <button type="button" className="filter-sort">
      <span className="quiet">{t.sortedBy} </span>
      {wordFor(first)}
    </button>
  );
  return <MenuButton position="bottom-start" button={button} lines={lines} />;
};
