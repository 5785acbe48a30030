import type { Context } from '../../../kernel/context.ts';
import { clockOf, inline, lasted, section } from './report-parts.ts';
import { type Language, reportWords } from './report-words.ts';
import { type Major, serviceNames, touchedBy } from './touched.ts';

type Told = { readonly at: string; readonly text: string };

/** Everything that all customers were told or may be told, in order: nothing else goes into their report. */
const publicStory = (major: Major): readonly Told[] =>
  [
    ...major.updates.filter(({ audience }) => audience === 'users'),
    ...major.moments.filter(({ forCustomers }) => forCustomers === true),
  ].toSorted((a, b) => a.at.localeCompare(b.at));

/** What may go to every customer: the service, when, what all of them were told, the cause in words for them. It names nobody. */
export async function customerReport(context: Context, major: Major, language: Language): Promise<string> {
  const words = reportWords[language];
  const at = clockOf(language, context.actor.zone);
  const began = major.beganAt ?? major.createdAt;
  const names = await serviceNames(context, (await touchedBy(context, major)).led);
  const services = names.length > 0 ? new Intl.ListFormat(language).format(names) : words.aService;
  const story = publicStory(major).map((told) => `- **${at(told.at)}** ${inline(told.text)}`);
  return [
    `# ${words.disruption} ${words.ofService(services)}`,
    '',
    `- **${words.from}:** ${at(began)}`,
    `- **${words.until}:** ${major.restoredAt ? at(major.restoredAt) : words.stillOn}`,
    ...(major.restoredAt ? [`- **${words.lasted}:** ${lasted(began, major.restoredAt)}`] : []),
    '',
    ...section(words.whatHappened, story.join('\n')),
    ...section(words.causeAndRemedy, major.customerSummary),
    `*${words.zone(context.actor.zone)}*`,
    '',
  ].join('\n');
}
