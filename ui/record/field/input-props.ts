import type { EditProps } from '../field-view.ts';

// The same function at every render, so that React calls it once: when the input appears.
export const take = (node: HTMLElement | null): void => {
  node?.focus();
  if (node instanceof HTMLInputElement) node.select();
};

/** What every input takes over as it is; label, help and error text stand around it. */
export const inputProps = ({ id, error, disabled, ariaLabel, describedBy, autoFocus, field }: EditProps) => ({
  id,
  error: Boolean(error),
  disabled: disabled ?? false,
  'aria-required': field.required || undefined,
  'aria-label': ariaLabel,
  'aria-describedby': describedBy,
  ...(autoFocus && { ref: take }),
});
