import type { Tongue } from './scenes.ts';
import type { Stage, When } from './stage.ts';

/** Somebody of the story. Those with `signsIn` have the password of the demonstration. */
export type Person = {
  readonly name: string;
  readonly of: string;
  readonly roles: readonly string[];
  readonly jobTitle: string;
  readonly site?: string;
  readonly language?: 'en' | 'de';
  /** What they write in, where it is no language of the screens. */
  readonly tongue?: Tongue;
  readonly domain?: string;
  readonly email?: string;
  readonly zone?: string;
  readonly signsIn?: boolean;
};

const person = (
  name: string,
  of: string,
  jobTitle: string,
  roles: readonly string[],
  more: Partial<Person> = {},
): Person => ({ name, of, jobTitle, roles, signsIn: true, ...more });

const de = { language: 'de' } as const;
const nordlicht = { domain: 'nordlicht', site: 'hamburg' };
const brenner = { domain: 'brenner-bau', site: 'bozen', zone: 'Europe/Rome' };
const alnoor = { domain: 'alnoor', site: 'amman', zone: 'Asia/Amman' };

/** Those who do the work, in the order in which they were told of. The first looks after Reeve itself. */
export const staff: readonly Person[] = [
  person('Maren Vogt', 'it', 'Head of IT', ['agent', 'administrator', 'manager'], de),
  person('Jonas Weber', 'it', 'Lead of the service desk', ['agent', 'team-lead', 'major-incident-manager'], de),
  person('Ada Whitfield', 'it', 'Service desk', ['agent']),
  person('Tomasz Nowak', 'it', 'Service desk', ['agent']),
  person('Leyla Yıldız', 'it', 'Service desk, late shift', ['agent'], de),
  person('Priya Raman', 'it', 'Service desk, night shift', ['agent']),
  person('Felix Braun', 'it', 'Lead of the web shop team', ['agent', 'team-lead', 'release-manager'], de),
  person('Chiara Rossi', 'it', 'Software engineer', ['agent']),
  person('Wei Zhang', 'it', 'Software engineer', ['agent']),
  person('Karin Lindqvist', 'it', 'Lead of networks', ['agent', 'team-lead']),
  person('Samuel Osei', 'it', 'Network engineer', ['agent']),
  person('Nora Haddad', 'it', 'Network engineer', ['agent']),
  person('Dieter Kraus', 'it', 'Lead of logistics systems', ['agent', 'team-lead'], { ...de, site: 'halle' }),
  person('Elif Demir', 'it', 'Application engineer', ['agent'], { ...de, site: 'halle' }),
  person('Mateo García', 'it', 'Application engineer', ['agent'], { site: 'halle' }),
  person('Beate Schulz', 'it', 'Dispatcher', ['agent', 'dispatcher'], de),
  person('Henrik Sørensen', 'it', 'Field technician', ['technician']),
  person('Zofia Kowalska', 'it', 'Field technician', ['technician']),
  person('Olivia Brandt', 'it', 'Owner of the web shop', ['agent', 'service-owner', 'service-level-manager']),
  person('Rainer Holz', 'it', 'Owner of workplace and network', ['agent', 'service-owner', 'change-manager'], de),
  person('Ingrid Sommer', 'vendotool', 'Managing director', ['requester', 'strategy-manager'], de),
  person('Paul Becker', 'finance', 'Controller', ['requester', 'finance'], de),
];

/** Those who ask, in VendoTool and at its customers. */
export const askers: readonly Person[] = [
  person('Rita Engel', 'care', 'Customer care', ['requester'], de),
  person('Ben Carter', 'marketing', 'Campaigns', ['requester']),
  person('Anke Lorenz', 'finance', 'Accounts', ['requester'], de),
  person('Murat Kaya', 'logistics', 'Lead of the early shift', ['requester'], { ...de, site: 'halle' }),
  person('Giulia Ferri', 'shops', 'Manager of the shop in Leipzig', ['requester'], { site: 'shop-leipzig' }),
  person('Swantje Petersen', 'nordlicht', 'Head of IT', ['requester', 'key-contact'], { ...nordlicht, ...de }),
  person('Ole Hansen', 'nordlicht', 'Ward manager', ['requester'], { ...nordlicht, ...de }),
  person('Martin Brenner', 'brenner', 'Managing director', ['requester', 'key-contact'], { ...brenner, ...de }),
  person('Elena Pichler', 'brenner', 'Office', ['requester'], { ...brenner, ...de, signsIn: false }),
  person('Samir Khalil', 'alnoor', 'Operations', ['requester', 'key-contact'], alnoor),
  person('ليلى الخطيب', 'alnoor', 'Purchasing', ['requester'], { ...alnoor, tongue: 'ar', signsIn: false }),
];

const key = (name: string): string => (name.split(' ')[0] ?? '').toLowerCase();

/** What somebody is called in the script: by their first name, or in full when they are one of the crowd. */
export const called = ({ name, email }: Person): string => (email ? name : key(name));

const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace('ø', 'o').replace('ı', 'i').replace('ß', 'ss');

/** Where somebody of the cast gets mail, and what they sign in with. */
export const emailOf = ({ name, email, domain = 'vendotool' }: Person): string => {
  if (email) return email;
  const first = plain(key(name));
  return `${/^[a-z]+$/.test(first) ? first : 'layla'}@${domain}.example`;
};

/** What is known of somebody who arrives. */
export const introduced = (stage: Stage, each: Person): Readonly<Record<string, unknown>> => ({
  name: each.name,
  email: emailOf(each),
  jobTitle: each.jobTitle,
  organisation: stage.id(each.of),
  site: stage.id(each.site ?? 'leipzig'),
  roles: each.roles,
  language: each.language ?? 'en',
  zone: each.zone ?? 'Europe/Berlin',
});

/** Somebody arrives; gives what they are called in the script. */
export async function join(stage: Stage, each: Person, when: When): Promise<string> {
  await stage.make(called(each), 'person', introduced(stage, each), when);
  return called(each);
}

/** Everybody of the cast arrives; the administrator first, who then lets the others in. */
export async function gatherCast(stage: Stage): Promise<void> {
  const [first, ...others] = [...staff, ...askers];
  if (!first) return;
  await join(stage, first, { at: stage.calendar.at(399, '09:10') });
  for (const [at, each] of others.entries())
    await join(stage, each, { at: stage.calendar.at(398 - at * 3, '10:05'), by: called(first) });
}
