import type { TypeMeta } from '../../client/meta.ts';

/** Work is measured: what is opened and comes to an end. */
export const isMeasured = ({ states }: TypeMeta): boolean =>
  states.some(({ category }) => category === 'open') &&
  states.some(({ category }) => category === 'resolved' || category === 'closed');
