import type { Context, Row } from '../../../kernel/context.ts';
import { reaction } from '../../../kernel/reaction.ts';
import type { certificate } from './certificate.record.ts';
import { type Holder, type SkillHeld, withHolder } from './holding.ts';

type Certificate = Row<typeof certificate>;

/** Whoever holds it no longer holds the skill from the day before on. */
const without = (holders: readonly Holder[], person: string, today: string): readonly Holder[] => {
  const yesterday = Temporal.PlainDate.from(today).subtract({ days: 1 }).toString();
  return holders
    .filter((holder) => holder.person !== person || !holder.since || holder.since <= yesterday)
    .map((holder) => (holder.person === person ? { ...holder, until: yesterday } : holder));
};

async function change(
  context: Context,
  skill: string,
  how: (holders: readonly Holder[]) => readonly Holder[],
): Promise<void> {
  const { holders } = (await context.read('skill', skill)) as unknown as SkillHeld;
  await context.update('skill', skill, { holders: how(holders) });
}

/** A certificate gives its holder the skill, for as long as it is valid; one that is revoked takes it away. */
export const giveTheSkill = reaction({
  name: 'give-the-skill-of-a-certificate',
  on: ['certificate.created', 'certificate.revoked'],
  run: async (context, event) => {
    const { skill, person, level, issuedOn, expiresOn, state } = (await context.read(
      'certificate',
      event.record,
    )) as Certificate;
    if (!skill) return;
    if (state === 'revoked') return change(context, skill, (held) => without(held, person, context.now.slice(0, 10)));
    const gained = { person, level: level ?? 1, since: issuedOn, until: expiresOn };
    await change(context, skill, (held) => withHolder(held, gained));
  },
});
