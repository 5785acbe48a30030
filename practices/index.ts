import type { Practice } from '../kernel/practice.ts';
import { incidentPractice } from './operate/incident/incident.practice.ts';
import { portfolioPractice } from './strategy/portfolio/portfolio.practice.ts';
import { configurationPractice } from './support/configuration/configuration.practice.ts';
import { organisationPractice } from './support/organisation/organisation.practice.ts';
import { peoplePractice } from './support/people/people.practice.ts';

/** The table of contents: every practice, in the order of the menu. */
export const practices = [
  portfolioPractice,
  incidentPractice,
  peoplePractice,
  organisationPractice,
  configurationPractice,
] satisfies readonly Practice[];
