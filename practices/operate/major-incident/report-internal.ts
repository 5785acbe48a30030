import type { Context } from '../../../kernel/context.ts';
import { followUpsOf } from './follow-ups.ts';
import { type Impact, impactOf } from './impact.ts';
import { clockOf, dayOf, inline, lasted, section, table } from './report-parts.ts';
import { type Language, reportWords } from './report-words.ts';
import { leading } from './those-who-lead.ts';
import { type Major, type Named, readEach } from './touched.ts';

type Words = (typeof reportWords)[Language];
type Entry = { readonly at: string; readonly text: string };

/** Its states, what each audience was told, and what the scribe noted, as one story. */
const story = (major: Major, words: Words): readonly Entry[] => {
  const states: readonly (readonly [string | null, string])[] = [
    [major.beganAt, words.from],
    [major.createdAt, words.declared],
    [major.mitigatedAt, words.mitigated],
    [major.restoredAt, words.restored],
    [major.stoodDownAt, words.stoodDown],
    [major.reviewedAt, words.reviewed],
  ];
  return [
    ...states.flatMap(([at, name]) => (at ? [{ at, text: `**${name}**` }] : [])),
    ...major.updates.map(({ at, audience, text }) => ({ at, text: `*${words.told[audience]}:* ${inline(text)}` })),
    ...major.moments.map(({ at, text }) => ({ at, text: inline(text) })),
  ].toSorted((a, b) => a.at.localeCompare(b.at));
};

const impactText = (major: Major, impact: Impact, words: Words): string => {
  const customers = impact.customers
    .filter(({ own }) => !own)
    .map(
      ({ name, incidents, agreements }) =>
        `${name} (${incidents}${agreements.length > 0 ? `; ${words.promisedIn} ${agreements.join(', ')}` : ''})`,
    );
  const line = (label: string, items: readonly string[]): string =>
    `- **${label}:** ${items.length > 0 ? items.join(', ') : words.none}`;
  return [
    ...(major.businessImpact ? [major.businessImpact, ''] : []),
    line(
      words.services,
      impact.services.map(({ name, incidents }) => `${name} (${incidents})`),
    ),
    line(words.customers, customers),
    `- **${words.incidents}:** ${impact.incidents.length} (${impact.incidents.map(({ number }) => number).join(', ')})`,
    `- **${words.requesters}:** ${impact.requesters}`,
    line(
      words.neededBy,
      impact.neededBy.map(({ name }) => name),
    ),
  ].join('\n');
};

async function followUpsTable(context: Context, major: Major, language: Language): Promise<string | null> {
  const words = reportWords[language];
  const items = await followUpsOf(context, major.id);
  if (items.length === 0) return null;
  const rows = items.map(({ number, title, owner, due, state, overdue }) => [
    `${number} ${title}`,
    owner?.name ?? words.nobody,
    due ? dayOf(language, due) : '',
    overdue ? words.overdue : words.states[(state ?? 'open') as keyof Words['states']],
  ]);
  return table([words.task, words.owner, words.due, words.state], rows);
}

/** The whole story for the house: when, who, what it touched, what was done and told, the cause, what follows. */
export async function internalReport(context: Context, major: Major, language: Language): Promise<string> {
  const words = reportWords[language];
  const at = clockOf(language, context.actor.zone);
  const began = major.beganAt ?? major.createdAt;
  const people = await readEach<Named>(context, 'person', leading(major));
  const name = (id: string | null): string => people.find((person) => person.id === id)?.name ?? words.nobody;
  const facts = [
    `- **${words.severity}:** ${words.severities[major.severity]}`,
    `- **${words.from}:** ${at(began)}`,
    `- **${words.until}:** ${major.restoredAt ? `${at(major.restoredAt)} (${lasted(began, major.restoredAt)})` : words.stillOn}`,
    `- **${words.commander}:** ${name(major.commander)}`,
    `- **${words.communications}:** ${name(major.communicationsLead)}`,
    `- **${words.scribe}:** ${name(major.scribe)}`,
  ];
  const timeline = story(major, words).map((entry) => `- ${at(entry.at)} ${entry.text}`);
  return [
    `# ${words.majorIncident} ${major.number}: ${inline(major.title)}`,
    '',
    ...facts,
    '',
    ...section(words.impact, impactText(major, await impactOf(context, major), words)),
    ...section(words.timeline, timeline.join('\n')),
    ...section(words.workaround, major.workaround),
    ...section(words.standDown, major.standDownReason),
    ...section(words.cause, major.cause),
    ...section(words.lessons, major.lessons),
    ...section(words.followUps, await followUpsTable(context, major, language)),
    `*${words.zone(context.actor.zone)}*`,
    '',
  ].join('\n');
}
