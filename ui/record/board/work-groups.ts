import { categories as allCategories, type Category } from '../../../kernel/lifecycle.ts';
import type { Included, RecordJson, TypeMeta } from '../../client/meta.ts';
import type { GroupKey } from '../list/group-fields.ts';

/** What the columns of a board of all kinds can stand for. */
export const groupings = ['category', 'kind', 'assignee', 'priority'] as const;
export type Grouping = (typeof groupings)[number];

export type WorkGroup = GroupKey & { readonly category?: Category; readonly rows: readonly RecordJson[] };

type About = {
  readonly typeOf: (row: RecordJson) => TypeMeta | undefined;
  readonly included: Included;
  readonly categories: Readonly<Record<string, string>>;
  readonly none: string;
};

/** These stand even while they are empty, so that a card can be sent there. */
const always: readonly string[] = ['open', 'waiting', 'resolved'];

export const keyIn = (row: RecordJson, by: Grouping): string => {
  const value = row[by === 'kind' ? 'type' : by];
  return value === null || value === undefined ? '' : String(value);
};

const labelOf = (row: RecordJson, by: Grouping, about: About): string => {
  const key = keyIn(row, by);
  const type = about.typeOf(row);
  if (key === '') return about.none;
  if (by === 'kind') return type?.words.plural ?? key;
  if (by === 'assignee') return about.included[key]?.title ?? key;
  const choices = type?.fields.find(({ name }) => name === 'priority')?.choices;
  return choices?.find(({ value }) => value === key)?.label ?? key;
};

/** Rows in columns: categories in the order of work, others by their key or name, "none" last. */
export const groupsOf = (rows: readonly RecordJson[], by: Grouping, about: About): readonly WorkGroup[] => {
  const found = Map.groupBy(rows, (row) => keyIn(row, by));
  if (by === 'category') {
    return allCategories
      .filter((category) => always.includes(category) || found.has(category))
      .map((category) => {
        const own = found.get(category) ?? [];
        return { key: category, label: about.categories[category] ?? category, count: own.length, rows: own, category };
      });
  }
  return [...found]
    .map(([key, own]) => ({ key, label: own[0] ? labelOf(own[0], by, about) : key, count: own.length, rows: own }))
    .toSorted((a, b) => Number(a.key === '') - Number(b.key === '') || a.label.localeCompare(b.label));
};
