import type { Context, Row } from '../../../kernel/context.ts';
import { fill } from '../../../kernel/words.ts';
import { nextAt } from './tell.ts';
import type { Templates } from './templates.setting.ts';
import { type Incident, type Major, touchedBy, type Update } from './touched.ts';

type Language = 'en' | 'de';
type Wanted = Pick<Update, 'audience' | 'occasion'> & { readonly language: Language | null };

const severities = {
  en: { critical: 'critical', severe: 'severe', moderate: 'moderate' },
  de: { critical: 'kritisch', severe: 'schwer', moderate: 'mittel' },
} as const;
const theService = { en: 'a service', de: 'ein Service' } as const;

/** A moment as people say it on the day: the time, and the date when it is another day's. In the zone of whoever writes. */
const spoken = (at: string | null, now: string, language: Language, zone: string): string | undefined => {
  if (!at) return undefined;
  const format = (options: Intl.DateTimeFormatOptions, moment: string): string =>
    new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', { timeZone: zone, ...options }).format(
      new Date(moment),
    );
  const day = { day: 'numeric', month: 'long' } as const;
  const time = format({ hour: '2-digit', minute: '2-digit' }, at);
  return format(day, at) === format(day, now) ? time : `${format(day, at)}, ${time}`;
};

/** The services that the major incident itself is about; those of its parts may tell one customer of another. */
async function servicesOf(context: Context, led: readonly Incident[], language: Language): Promise<string> {
  const ids = [...new Set(led.map(({ service }) => service).filter((id) => id !== null))];
  const rows = await Promise.all(ids.map((id) => context.read('service', id)));
  const names = rows.map((row) => (row as Row & { readonly name: string }).name);
  return names.length > 0 ? new Intl.ListFormat(language).format(names) : theService[language];
}

/** The words that an update begins with, and when the next one would be due. A gap for which nothing is known stays to be seen. */
export async function draftOf(
  context: Context,
  major: Major,
  { audience, occasion, language }: Wanted,
): Promise<{ readonly text: string; readonly next: string | null }> {
  const { language: spokenBy, zone } = context.actor;
  const known: Language = language ?? (spokenBy === 'de' ? 'de' : 'en');
  const templates = await context.setting<Templates>('major-incident-templates');
  const { led, children } = await touchedBy(context, major);
  const all = [...led, ...children];
  const next = await nextAt(context, major, { audience, next: null });
  const say = (at: string | null): string | undefined => spoken(at, context.now, known, zone);
  const commander = major.commander ? await context.read('person', major.commander) : null;
  const gaps = {
    number: major.number,
    title: major.title,
    severity: severities[known][major.severity],
    services: await servicesOf(context, led, known),
    since: say(major.beganAt ?? major.createdAt),
    until: say(major.restoredAt ?? major.stoodDownAt),
    next: say(next),
    workaround: major.workaround ?? undefined,
    impact: major.businessImpact ?? '',
    incidents: all.length,
    customers: new Set(all.map(({ organisation }) => organisation).filter(Boolean)).size,
    commander: (commander as (Row & { readonly name: string }) | null)?.name,
    bridge: major.bridge ?? undefined,
    summary: major.customerSummary ?? '',
  };
  return { text: fill(templates[known][audience][occasion], gaps).replace(/ {2,}/g, ' ').trim(), next };
}
