/** Views of the same list: rows, rows beside the record that is read, cards in columns, days. */
export const layouts = ['list', 'split', 'board', 'calendar'] as const;
export type Layout = (typeof layouts)[number];

/** The layout that a list has until one asks for another. */
export type Usual = Extract<Layout, 'list' | 'split'>;
