import { reaction } from '../../../kernel/reaction.ts';
import { calledFor } from './called-for.ts';
import { isAble } from './holding.ts';

type Work = { readonly service?: string | null; readonly catalogueItem?: string | null };

/** Whoever gives work to somebody who lacks a skill that it calls for hears of it; they may know better. */
export const warnOfAMissingSkill = reaction({
  name: 'warn-of-a-missing-skill',
  on: ['incident', 'request', 'case'].flatMap((type) => [`${type}.changed`, `${type}.transitioned`]),
  run: async (context, event) => {
    const assignee = event.content.changes?.['assignee']?.[1];
    if (typeof assignee !== 'string' || !event.by) return;
    const skills = await calledFor(context, (await context.read(event.type, event.record)) as Work);
    if (skills.every((skill) => isAble(skill, assignee, event.at.slice(0, 10)))) return;
    await context.notify({ to: [event.by], reason: 'assigned-without-skill', record: event.record, event });
  },
});
