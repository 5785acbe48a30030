import type { Story } from '../../derive/story.ts';
import type { Draw } from './draw.ts';
import { called, introduced, type Person } from './people.ts';
import type { Tongue } from './scenes.ts';
import type { Stage } from './stage.ts';

const firstNames =
  'Anton Berta Clara David Esra Finn Greta Hassan Ida Jakob Kaja Lennart Mila Nils Oskar Paula Quirin Rosa Simon Thea Ulf Vera Wanda Xaver Yara Zeynep Amir Bruno Carla Dana Emil Frida Gustav Helena Ivan Julia Kemal Lina Moritz Nadia Omar Pia Ruben Selma Theo Una'.split(
    ' ',
  );
const lastNames =
  'Adler Bauer Conrad Dietrich Ernst Fischer Gruber Hoffmann Iwanow Jansen Keller Lang Maier Neumann Otto Peters Richter Schreiber Tanaka Ullmann Vogel Wagner Yilmaz Ziegler Arnold Busch Costa Dobler Eriksson Frank'.split(
    ' ',
  );

type Place = {
  readonly of: string;
  readonly site: string;
  readonly jobTitles: readonly string[];
  readonly many: number;
  /** How many of them speak German. */
  readonly german: number;
};

/** Departments and customers by how many of the crowd are there. */
const places: readonly Place[] = [
  { of: 'care', site: 'leipzig', jobTitles: ['Customer care', 'Complaints', 'Hotline'], many: 18, german: 0.6 },
  { of: 'logistics', site: 'halle', jobTitles: ['Goods in', 'Picking', 'Shipping', 'Returns'], many: 16, german: 0.6 },
  { of: 'marketing', site: 'leipzig', jobTitles: ['Content', 'Campaigns', 'Photography'], many: 10, german: 0.4 },
  { of: 'finance', site: 'leipzig', jobTitles: ['Accounts', 'Purchasing'], many: 8, german: 0.6 },
  { of: 'shops', site: 'shop-dresden', jobTitles: ['Sales', 'Repairs counter'], many: 12, german: 0.8 },
  {
    of: 'nordlicht',
    site: 'kiel',
    jobTitles: ['Nurse', 'Ward office', 'Radiology', 'Pharmacy'],
    many: 14,
    german: 0.95,
  },
  { of: 'brenner', site: 'brixen', jobTitles: ['Foreman', 'Surveyor', 'Office'], many: 8, german: 0.5 },
];

const domains: Readonly<Record<string, string>> = { nordlicht: 'nordlicht', brenner: 'brenner-bau' };

const emailOf = (name: string, of: string): string =>
  `${name.toLowerCase().replace(' ', '.')}@${domains[of] ?? 'vendotool'}.example`;

/** Somebody who asks for help: what they are called in the script, their name, and the language they write in. */
export type Asker = { readonly called: string; readonly name: string; readonly tongue: Tongue };

/** Everybody who asks for help: by department and customer, with how often. */
export type Crowd = Readonly<Record<string, readonly (readonly [Asker, number])[]>>;

const nextName = (draw: Draw, taken: Set<string>): string => {
  for (;;) {
    const name = `${draw.of(firstNames)} ${draw.of(lastNames)}`;
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
};

const asker = (each: Person): Asker => ({
  called: called(each),
  name: each.name,
  tongue: each.tongue ?? each.language ?? 'en',
});

/** The first of a place ask most, the others ever less (Zipf). */
const ranked = (askers: readonly Asker[]): readonly (readonly [Asker, number])[] =>
  askers.map((each, rank) => [each, 1 / (rank + 1) ** 0.45] as const);

/** Somebody's arrival, told as it was. */
const arrival = (stage: Stage, each: Person, daysAgo: number): Story => {
  const at = stage.calendar.at(daysAgo, '10:30');
  const id = stage.newId(Date.parse(at));
  stage.call(called(each), 'person', id);
  const steps = [{ at, by: stage.id('maren'), values: introduced(stage, each) }];
  return { id, source: 'VendoTool', sourceKey: called(each), number: null, steps };
};

/** Those of a place, by chance. */
const drawn = ({ of, site, jobTitles, many, german }: Place, draw: Draw, taken: Set<string>): readonly Person[] =>
  Array.from({ length: many }, () => {
    const name = nextName(draw, taken);
    const language = draw.chance(german) ? 'de' : 'en';
    const more = { name, of, site, jobTitle: draw.of(jobTitles), roles: ['requester'], language } as const;
    return { ...more, email: emailOf(name, of) };
  });

/** The crowd arrives. They are there to ask; none of them signs in. */
export async function gatherCrowd(stage: Stage, draw: Draw, cast: readonly Person[]): Promise<Crowd> {
  const taken = new Set<string>();
  const strangers = places.map((place) => drawn(place, draw, taken));
  await stage.tell(
    'person',
    strangers.flatMap((those) => those.map((each, at) => arrival(stage, each, 300 - at))),
  );
  const all = [...cast.filter(({ roles }) => roles.includes('requester')), ...strangers.flat()];
  return Object.fromEntries(
    Map.groupBy(all, ({ of }) => of)
      .entries()
      .map(([of, those]) => [of, ranked(those.map(asker))]),
  );
}
