import type { Row } from '../../../kernel/context.ts';

/** Embedded, rejected or stopped: nobody is at it any more. */
export const isOver = ({ state }: Pick<Row, 'state'>): boolean =>
  ['embedded', 'rejected', 'stopped'].includes(state ?? '');

/** As many digits as are kept, or are read. */
export const rounded = (value: number, decimals = 3): number => Number(value.toFixed(decimals));
