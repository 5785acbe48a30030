import { trait } from '../kernel/trait.ts';

/** Files can be attached to it. */
export const attachable = trait({ name: 'attachable' });
