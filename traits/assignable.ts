import { reference } from '../fields/reference/reference.field.ts';
import { trait } from '../kernel/trait.ts';

/** Somebody works on it: a team, and in it a person. */
export const assignable = trait({
  name: 'assignable',
  fields: { team: reference('team'), assignee: reference('person') },
  words: { de: { fields: { team: 'Team', assignee: 'Zuständig' } } },
});
