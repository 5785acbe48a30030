import type { Step, Story } from '../../../derive/story.ts';
import type { Stage } from '../stage.ts';

type Task = {
  readonly title: string;
  readonly description?: string;
  readonly after: string;
  readonly owner: string;
  readonly team?: string;
  /** By when: so many days ago, ahead when negative. */
  readonly due: number;
  /** Minutes after the major incident was stood down. */
  readonly written: number;
  readonly done?: { readonly daysLater: number; readonly outcome: string };
};

/** What follows from a major incident, in the order in which it was written down. */
const tasks = (stage: Stage): readonly Task[] => [
  {
    after: 'certificate',
    title: 'Watch the end of all certificates, 30 days ahead',
    owner: 'chiara',
    team: 'shop',
    due: 30,
    written: 50,
    done: { daysLater: 4, outcome: 'All 14 certificates are watched; the alarm goes to the team.' },
  },
  {
    after: 'monday',
    title: 'MI-2 nachbetrachten: Web shop: nobody can order or pay',
    owner: 'jonas',
    due: stage.calendar.lastMonday - 5,
    written: 0,
  },
  {
    after: 'monday',
    title: 'Alarm at 80 % of the connections of shop-db',
    description: 'We saw it only when the last one was gone. The check exists for db-02 already.',
    owner: 'chiara',
    team: 'shop',
    due: 1,
    written: 12,
  },
  {
    after: 'monday',
    title: 'Zahlungsmodul: Hersteller liefert Korrektur zu 3.3.0',
    description: 'Bis dahin bleibt 3.2.0. Ticket beim Hersteller: PG-20871.',
    owner: 'wei',
    team: 'shop',
    due: -9,
    written: 15,
  },
  {
    after: 'monday',
    title: 'No release on Sunday night unless somebody watches on Monday at seven',
    owner: 'felix',
    due: -4,
    written: 18,
  },
  {
    after: 'monday',
    title: 'Tell Nordlicht, Brenner and Al-Noor what happened',
    owner: 'olivia',
    due: 0,
    written: 20,
    done: { daysLater: 0.7, outcome: 'Told by telephone; all three got the report for customers.' },
  },
];

const minute = 60_000;
const day = 24 * 60 * minute;
const iso = (at: number): string => new Date(at).toISOString();

/** What the house did by itself: it raised the alarm on the day after a task was due. */
const alarm = (stage: Stage, { due, done }: Task): readonly Step[] => {
  const { calendar } = stage;
  if (done || due < 1) return [];
  const at = [`${calendar.day(due - 1)}T00:07:00.000Z`, calendar.now].sort()[0] ?? calendar.now;
  return [{ at, by: null, values: { remindedAt: at } }];
};

const taskStory = (stage: Stage, stoodDown: number, task: Task, key: string): Story => {
  const { title, description, owner, team, due, written, done } = task;
  const review = written === 0;
  const at = iso(stoodDown + written * minute);
  const by = review ? null : stage.id('jonas');
  const id = stage.name(key, 'task');
  const link = { kind: 'follows-from', record: stage.name(task.after, 'major-incident'), direction: 'out' } as const;
  const values = {
    title,
    ...(description && { description }),
    assignee: stage.id(owner),
    ...(team && { team: stage.id(team) }),
    due: stage.calendar.day(due),
  };
  const finish: readonly Step[] = done
    ? [
        {
          at: iso(stoodDown + done.daysLater * day),
          by: stage.id(owner),
          verb: 'finish',
          values: { outcome: done.outcome },
        },
      ]
    : [];
  const steps = [{ at, by, values }, { at, by, link }, ...finish, ...alarm(stage, task)];
  return {
    id,
    source: 'world',
    sourceKey: key,
    number: null,
    steps: steps.filter((step) => step.at <= stage.calendar.now),
  };
};

/** The tasks that follow from the major incidents, and what stands of them on those. */
export const followUps = (
  stage: Stage,
  stoodDown: Readonly<Record<string, number>>,
): { readonly stories: readonly Story[]; readonly on: Readonly<Record<string, readonly Step[]>> } => {
  const told = tasks(stage).map((task, at) => ({
    after: task.after,
    story: taskStory(stage, stoodDown[task.after] ?? 0, task, `task-${at + 1}`),
  }));
  const on: Record<string, Step[]> = {};
  for (const { after, story } of told)
    for (const { at, by, link } of story.steps)
      if (link) on[after] = [...(on[after] ?? []), { at, by, link: { ...link, record: story.id, direction: 'in' } }];
  return { stories: told.map(({ story }) => story), on };
};
