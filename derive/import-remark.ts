/** What an import met that it kept and named: how often, and the keys where it first did. */
export const remarkKinds = {
  'misses-updates': 'records of which the log misses updates: its counter of updates says more than there are rows',
  'update-gap': 'rows before which the counter of updates leaps: what happened in between is not in the log',
  'same-moment': 'rows that share their moment with the row before; the order of the file is kept',
  'changes-nothing': 'rows that change nothing but who and when; kept as entries',
  'begins-elsewhere': 'records whose first row is not in the first state; how they came there is not in the log',
  'opened-after-first-row': 'records that say they were opened after their first row',
  backwards: 'rows earlier than the row before; kept in the order of the file, and marked',
  'no-transition': 'moves from state to state that no transition allows; kept, and marked',
  'active-again': 'records that were closed and became active again; kept, and marked',
  'unknown-state':
    'rows in a state that the mapping does not know; the state stays as it was, the word is kept with the entry',
  unreadable: 'cells that cannot be read as the field they are mapped to; kept with the entry as they were written',
  'not-found': 'references to something that is not there and that the mapping does not create; kept with the entry',
} as const;

export type RemarkKind = keyof typeof remarkKinds;

/** A remark on one record; `text` is kept with the entry where there is one. */
export type Remark = { readonly kind: RemarkKind; readonly text: string };
