import type { Draw } from './draw.ts';
import { called, join, type Person } from './people.ts';
import type { Stage } from './stage.ts';

const firstNames =
  'Anton Berta Clara David Esra Finn Greta Hassan Ida Jakob Kaja Lennart Mila Nils Oskar Paula Quirin Rosa Simon Thea Ulf Vera Wanda Xaver Yara Zeynep Amir Bruno Carla Dana Emil Frida Gustav Helena Ivan Julia Kemal Lina Moritz Nadia Omar Pia Ruben Selma Theo Una'.split(
    ' ',
  );
const lastNames =
  'Adler Bauer Conrad Dietrich Ernst Fischer Gruber Hoffmann Iwanow Jansen Keller Lang Maier Neumann Otto Peters Richter Schreiber Tanaka Ullmann Vogel Wagner Yilmaz Ziegler Arnold Busch Costa Dobler Eriksson Frank'.split(
    ' ',
  );

/** Departments and customers by how many of the crowd are there. */
const places: readonly (readonly [of: string, site: string, jobTitles: readonly string[], many: number])[] = [
  ['care', 'leipzig', ['Customer care', 'Complaints', 'Hotline'], 18],
  ['logistics', 'halle', ['Goods in', 'Picking', 'Shipping', 'Returns'], 16],
  ['marketing', 'leipzig', ['Content', 'Campaigns', 'Photography'], 10],
  ['finance', 'leipzig', ['Accounts', 'Purchasing'], 8],
  ['shops', 'shop-dresden', ['Sales', 'Repairs counter'], 12],
  ['nordlicht', 'kiel', ['Nurse', 'Ward office', 'Radiology', 'Pharmacy'], 14],
  ['brenner', 'brixen', ['Foreman', 'Surveyor', 'Office'], 8],
];

const domains: Readonly<Record<string, string>> = { nordlicht: 'nordlicht', brenner: 'brenner-bau' };

const emailOf = (name: string, of: string): string =>
  `${name.toLowerCase().replace(' ', '.')}@${domains[of] ?? 'vendotool'}.example`;

/** Everybody else who asks for help: by department and customer, the names they are called by in the script. */
export type Crowd = Readonly<Record<string, readonly string[]>>;

const nextName = (draw: Draw, taken: Set<string>): string => {
  for (;;) {
    const name = `${draw.of(firstNames)} ${draw.of(lastNames)}`;
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
};

/** The crowd arrives. They are there to ask; none of them signs in. */
export async function gatherCrowd(stage: Stage, draw: Draw, cast: readonly Person[]): Promise<Crowd> {
  const taken = new Set<string>();
  const crowd: Record<string, string[]> = {};
  for (const each of cast)
    if (each.roles.includes('requester')) crowd[each.of] = [...(crowd[each.of] ?? []), called(each)];
  for (const [of, site, jobTitles, many] of places)
    for (let at = 0; at < many; at += 1) {
      const name = nextName(draw, taken);
      const more = { name, of, site, jobTitle: draw.of(jobTitles), roles: ['requester'] } as const;
      const who = await join(
        stage,
        { ...more, email: emailOf(name, of) },
        { at: stage.calendar.at(300 - at, '10:30'), by: 'maren' },
      );
      crowd[of] = [...(crowd[of] ?? []), who];
    }
  return crowd;
}
