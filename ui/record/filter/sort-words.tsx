import { Menu } from '@mantine/core';
import IconCheck from '@tabler/icons-react/dist/esm/icons/IconCheck.mjs';
import type { TypeMeta } from '../../client/meta.ts';
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
    return down ? `${field?.label ?? name} ${t.descending}` : (field?.label ?? name);
  };
  const offered = type.sorts.flatMap((name) => [name, `-${name}`]);
  const [first = ''] = sort.split(',');
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <button type="button" className="filter-sort">
          <span className="quiet">{t.sortedBy} </span>
          {wordFor(first)}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {offered.map((one) => (
          <Menu.Item
            key={one}
            onClick={() => onSort(one)}
            rightSection={one === first ? <IconCheck size={14} aria-hidden="true" /> : null}
          >
            {one.endsWith('createdAt')
              ? wordFor(one)
              : `${fieldOf(type, one.replace(/^-/, ''))?.label ?? one} ${one.startsWith('-') ? t.descending : t.ascending}`}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
};
