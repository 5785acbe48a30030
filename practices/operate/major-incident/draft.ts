import type { Context, Row } from '../../../kernel/context.ts';
import { fill } from '../../../kernel/words.ts';
import { nextAt } from './tell.ts';
import type { Templates } from './templates.setting.ts';
import {
  distinct,
  type Incident,
  type Major,
  type Named,
  readEach,
  serviceNames,
  touchedBy,
  type Update,
} from './touched.ts';

type Language = 'en' | 'de';
type Wanted = Pick<Update, 'audience' | 'occasion'> & { readonly language: Language | null };

const severities = {
  en: { critical: 'critical', severe: 'severe', moderate: 'moderate' },
  de: { critical: 'kritisch', severe: 'schwer', moderate: 'mittel' },
} as const;
const theService = { en: 'a service', de: 'ein Service' } as const;

/** A moment as people say it: its time, with the date when it is another day's, and the year when it is another's. In the zone of whoever writes. */
export const spoken = (at: string | null, now: string, language: Language, zone: string): string | undefined => {
  if (!at) return undefined;
  const part = (moment: string, options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', { timeZone: zone, ...options }).format(
      new Date(moment),
    );
  const same = (options: Intl.DateTimeFormatOptions): boolean => part(at, options) === part(now, options);
  const day = { day: 'numeric', month: 'long' } as const;
  const year = { year: 'numeric' } as const;
  const time = part(at, { hour: '2-digit', minute: '2-digit' });
  if (same({ ...day, ...year })) return time;
  return `${part(at, same(year) ? day : { ...day, ...year })}, ${time}`;
};

/** How many customers have reported: the provider's own people are none. */
async function customersIn(context: Context, incidents: readonly Incident[]): Promise<number> {
  const ids = distinct(incidents.map(({ organisation }) => organisation));
  const rows = await readEach<Row & { readonly kind: string | null }>(context, 'organisation', ids);
  return rows.filter(({ kind }) => kind !== 'provider').length;
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
  const names = await serviceNames(context, led);
  const next = await nextAt(context, major, { audience, next: null });
  const say = (at: string | null): string | undefined => spoken(at, context.now, known, zone);
  const [commander] = await readEach<Named>(context, 'person', distinct([major.commander]));
  const gaps = {
    number: major.number,
    title: major.title,
    severity: severities[known][major.severity],
    // Those of its parts may tell one customer of another.
    services: names.length > 0 ? new Intl.ListFormat(known).format(names) : theService[known],
    since: say(major.beganAt ?? major.createdAt),
    until: say(major.restoredAt ?? major.stoodDownAt),
    next: say(next),
    workaround: major.workaround ?? undefined,
    impact: major.businessImpact ?? '',
    incidents: all.length,
    customers: await customersIn(context, all),
    commander: commander?.name,
    bridge: major.bridge ?? undefined,
    summary: major.customerSummary ?? '',
  };
  return { text: fill(templates[known][audience][occasion], gaps).replace(/ {2,}/g, ' ').trim(), next };
}
