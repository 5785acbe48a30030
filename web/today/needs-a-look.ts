import type { Category } from '../../kernel/lifecycle.ts';

/** What is to be looked at within a month is looked at now and then, so that nobody is surprised. */
const SOON_MILLISECONDS = 30 * 24 * 60 * 60 * 1000;

type Cared = { readonly due: string | null; readonly category: Category };

/** Whether what stands under one's care wants something of one: it makes work, its date is past or near, or it does not stand yet. */
export const needsALook = ({ due, category }: Cared, openWork: number, now: number): boolean =>
  openWork > 0 || category !== 'active' || (due !== null && Date.parse(due) - now < SOON_MILLISECONDS);
