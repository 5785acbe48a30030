import { trait } from '../kernel/trait.ts';

/** It can be linked, with a typed link, to any record that is linkable too. */
export const linkable = trait({ name: 'linkable' });
