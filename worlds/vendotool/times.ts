import type { Stage } from './stage.ts';

type Entry = {
  readonly note: string;
  readonly by: string;
  readonly team: string;
  readonly lead: string;
  readonly daysAgo: number;
  readonly duration: string;
  readonly activity?: 'work' | 'travel' | 'meeting' | 'training' | 'administration';
  readonly billable?: true;
  readonly of?: string;
  readonly path: readonly ('submit' | 'approve')[];
};

const approved = ['submit', 'approve'] as const;

const entries: readonly Entry[] = [
  ['Belt and rollers changed', 'henrik', 20, 'PT1H10M', 'work', 'visit-1'],
  ['To Hamburg and back', 'henrik', 20, 'PT7H20M', 'travel', 'visit-1'],
  ['Light barriers set', 'zofia', 8, 'PT2H40M', 'work', 'visit-2'],
].map(
  ([note, by, daysAgo, duration, activity, of]): Entry => ({
    note: String(note),
    by: String(by),
    team: 'field',
    lead: 'beate',
    daysAgo: Number(daysAgo),
    duration: String(duration),
    activity: activity as 'work' | 'travel',
    billable: true,
    of: String(of),
    path: approved,
  }),
);

const desk = { team: 'desk', lead: 'jonas' } as const;

const more: readonly Entry[] = [
  {
    ...desk,
    note: 'Complaint about the vans: asked, counted, written',
    by: 'jonas',
    daysAgo: 17,
    duration: 'PT2H30M',
    of: 'case-9',
    path: ['submit'],
  },
  {
    ...desk,
    note: 'Notebook set up',
    by: 'tomasz',
    daysAgo: 3,
    duration: 'PT1H15M',
    of: 'request-1',
    path: approved,
  },
  {
    ...desk,
    note: 'Course on payments',
    by: 'ada',
    daysAgo: 4,
    duration: 'PT6H',
    activity: 'training',
    path: approved,
  },
  { ...desk, note: 'Team meeting', by: 'ada', daysAgo: 1, duration: 'PT45M', activity: 'meeting', path: ['submit'] },
  { ...desk, note: 'Team meeting', by: 'tomasz', daysAgo: 1, duration: 'PT45M', activity: 'meeting', path: ['submit'] },
  { ...desk, note: 'Handover to the night shift', by: 'leyla', daysAgo: 0, duration: 'PT30M', path: [] },
];

/** What work took, as those who did it wrote it down. */
export async function writeTimes(stage: Stage): Promise<void> {
  for (const [at, { note, by, team, lead, daysAgo, duration, activity, billable, of, path }] of [
    ...entries,
    ...more,
  ].entries()) {
    const name = `time-${at + 1}`;
    const input = {
      note,
      person: stage.id(by),
      team: stage.id(team),
      day: stage.calendar.day(daysAgo),
      duration,
      ...(activity && { activity }),
      ...(billable && { billable }),
    };
    await stage.make(name, 'time-entry', input, { at: stage.calendar.at(daysAgo, '12:50'), by });
    if (of) await stage.link('is-cost-of', name, of, { at: stage.calendar.at(daysAgo, '12:51'), by });
    for (const [step, verb] of path.entries())
      await stage.move(
        name,
        verb,
        {},
        {
          at: stage.calendar.at(Math.max(0, daysAgo - step), `13:1${step}`),
          by: verb === 'approve' ? lead : by,
        },
      );
  }
}
