import type { Stage } from './stage.ts';

type Visit = {
  readonly title: string;
  readonly description: string;
  readonly work: 'repair' | 'maintenance' | 'installation' | 'inspection' | 'delivery';
  readonly priority: 'P1' | 'P2' | 'P3' | 'P4';
  readonly organisation: string;
  readonly site: string;
  readonly contact: string;
  readonly item?: string;
  /** Days from today; negative is past. */
  readonly on?: number;
  readonly from?: string;
  readonly until?: string;
  readonly who?: string;
  readonly path: readonly string[];
};

const done = ['schedule', 'travel', 'arrive', 'finish'] as const;

const visits: readonly Visit[] = [
  {
    title: 'Change the transfer belt, ward printer 4B',
    description: 'Third jam this month. Belt is in the van.',
    work: 'repair',
    priority: 'P2',
    organisation: 'nordlicht',
    site: 'hamburg',
    contact: 'ole',
    item: 'ward-print',
    on: -20,
    from: '10:00',
    until: '12:00',
    who: 'henrik',
    path: done,
  },
  {
    title: 'Sorting belt 2: clean and set light barriers',
    description: 'Every quarter, and after E-41.',
    work: 'maintenance',
    priority: 'P3',
    organisation: 'vendotool',
    site: 'halle',
    contact: 'murat',
    item: 'belt-2',
    on: -8,
    from: '06:00',
    until: '09:00',
    who: 'zofia',
    path: done,
  },
  {
    title: 'Exchange till printer',
    description: 'The cutter is blunt.',
    work: 'repair',
    priority: 'P3',
    organisation: 'vendotool',
    site: 'shop-leipzig',
    contact: 'giulia',
    item: 'till-2',
    on: 1,
    from: '09:00',
    until: '10:00',
    who: 'henrik',
    path: ['schedule'],
  },
  {
    title: 'Two access points for the new hall',
    description: 'Mounting, cabling, measuring.',
    work: 'installation',
    priority: 'P3',
    organisation: 'vendotool',
    site: 'halle',
    contact: 'murat',
    on: 2,
    from: '08:00',
    until: '14:00',
    who: 'zofia',
    path: ['schedule'],
  },
  {
    title: 'Ward tablets: new wall mounts',
    description: 'Eight mounts, house C, third floor.',
    work: 'installation',
    priority: 'P4',
    organisation: 'nordlicht',
    site: 'kiel',
    contact: 'swantje',
    on: 5,
    from: '09:00',
    until: '15:00',
    who: 'henrik',
    path: ['schedule'],
  },
  {
    title: 'Broken tablet: exchange on site',
    description: 'Fell from the scaffold; exchange device is ready.',
    work: 'delivery',
    priority: 'P2',
    organisation: 'brenner',
    site: 'brixen',
    contact: 'martin',
    item: 'site-tab-1',
    path: [],
  },
  {
    title: 'Yearly inspection of the tills',
    description: 'With the protocol for the tax office.',
    work: 'inspection',
    priority: 'P4',
    organisation: 'vendotool',
    site: 'shop-dresden',
    contact: 'giulia',
    item: 'till-3',
    path: [],
  },
];

const steps = ['Switched off and safe', 'Part exchanged', 'Test passed', 'Old part taken along'];

const inputFor = (
  stage: Stage,
  verb: string,
  { on = 0, from = '09:00', until = '10:00', who = 'henrik' }: Visit,
): Readonly<Record<string, unknown>> => {
  if (verb === 'finish')
    return {
      workDone: 'Done as planned, tested with the people there.',
      signatureName: 'M. Kaya',
    };
  if (verb !== 'schedule') return {};
  return {
    team: stage.id('field'),
    assignee: stage.id(who),
    appointmentStartAt: stage.calendar.planned(on, from),
    appointmentEndAt: stage.calendar.planned(on, until),
  };
};

/** Visits of the field service: done, planned, and waiting for a date. */
export async function visit(stage: Stage): Promise<void> {
  for (const [at, each] of visits.entries()) {
    const { title, description, work, priority, organisation, site, contact, item, on = 0, path } = each;
    const begun = Math.max(3, 3 - on);
    const input = {
      title,
      description,
      work,
      priority,
      organisation: stage.id(organisation),
      site: stage.id(site),
      contact: stage.id(contact),
      ...(item && { configurationItem: stage.id(item) }),
      expectedDuration: 'PT2H',
      checklist: steps.map((step) => ({ step, done: path.includes('finish') })),
      parts: [{ part: 'Small parts', quantity: 1 }],
    };
    const name = `visit-${at + 1}`;
    await stage.make(name, 'work-order', input, { at: stage.calendar.at(begun, '13:00'), by: 'beate' });
    for (const [step, verb] of path.entries()) {
      const when = verb === 'schedule' ? stage.calendar.at(begun - 1, '14:00') : stage.calendar.at(-on, `1${step}:30`);
      await stage.move(name, verb, inputFor(stage, verb, each), {
        at: when,
        by: verb === 'schedule' ? 'beate' : (each.who ?? 'henrik'),
      });
    }
  }
}
