import { trait } from '../kernel/trait.ts';

/** People talk on it: replies the requester reads, and internal notes. */
export const commentable = trait({ name: 'commentable' });
