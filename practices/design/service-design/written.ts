import type { Fact, FactsAbout } from '../../../kernel/fact.ts';
import type { serviceDesign } from './service-design.record.ts';

/** What the completeness of a design goes by. */
export const writtenFacts = (about: FactsAbout<typeof serviceDesign>): Readonly<Record<string, Fact>> => ({
  owner: about.own('owner'),
  utility: about.own('utility'),
  availability: about.own('availability'),
  capacity: about.own('capacity'),
  continuity: about.own('continuity'),
  security: about.own('security'),
  architecture: about.own('architecture'),
  transition: about.own('transition'),
  sunset: about.own('sunset'),
  outcomes: about.rows('outcomes', 'seenBy'),
  levels: about.rows('levels', 'within', 'share', 'level', 'measuredBy'),
  components: about.rows('components', 'component'),
  processes: about.rows('processes', 'process'),
  roles: about.rows('roles', 'accountable'),
  suppliers: about.rows('suppliers', 'delivers'),
  costs: about.rows('costs', 'item'),
  risks: about.rows('risks', 'treatment', 'plan'),
  criteria: about.rows('criteria', 'gate'),
});
