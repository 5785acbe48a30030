import { hand } from '../../parts/later.tsx';
import type { FieldView } from '../field-view.ts';
import { written } from './written.ts';

/** A kind that nobody draws is shown as text. */
export const textFallback: FieldView = {
  kind: 'unknown',
  Show: ({ value }) => <span dir="auto">{written(value)}</span>,
  Edit: hand(async () => (await import('./written.edit.tsx')).Edit),
};
