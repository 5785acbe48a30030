import type { Actor } from '../../../kernel/permission.ts';
import { Refusal } from '../../../kernel/refusal.ts';
import type { Major } from './touched.ts';

const above = ['major-incident-manager', 'administrator'];

/** Everybody who holds a role on a major incident, each once. */
export const leading = ({ commander, communicationsLead, scribe }: Major): readonly string[] => [
  ...new Set([commander, communicationsLead, scribe].filter((person) => person !== null)),
];

/** Whether somebody may speak to people outside for a major incident: its communications lead and commander; anybody while it has no lead. */
export const maySpeak = (actor: Actor, major: Major): boolean =>
  actor.system === true ||
  major.communicationsLead === null ||
  [major.communicationsLead, major.commander].includes(actor.id) ||
  actor.roles.some((role) => above.includes(role));

/** Refuses whoever may not speak to people outside for it. */
export const demandSpeaker = (actor: Actor, major: Major): void => {
  if (!maySpeak(actor, major))
    throw new Refusal('forbidden', `Only its communications lead or commander speaks to others for ${major.number}.`);
};
