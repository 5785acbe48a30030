import type { Context } from '../../../kernel/context.ts';
import { type CalledFor, calledFor } from './called-for.ts';
import { ableOn } from './holding.ts';
import { onDuty } from './on-duty.ts';
import { membersOf } from './team-of.ts';

export type Work = {
  readonly team?: string | null;
  readonly service?: string | null;
  readonly catalogueItem?: string | null;
};
type Able = { readonly skill: string; readonly level: number };
type Duty = Awaited<ReturnType<typeof onDuty>>;
export type Fit = {
  readonly person: string;
  readonly name: string;
  readonly fits: boolean;
  readonly holds: readonly Able[];
  readonly lacks: readonly string[];
  /** By the published rosters; null where none says when they work. */
  readonly onDuty: boolean | null;
  /** Unfinished records of this type that they have already. */
  readonly load: number;
};

const most = 50;

async function fitOf(
  context: Context,
  record: string,
  skills: readonly CalledFor[],
  person: string,
  { working, planned }: Duty,
): Promise<Fit | null> {
  const { name, state } = (await context.read('person', person)) as unknown as { name: string; state: string };
  if (state !== 'active') return null;
  const today = context.now.slice(0, 10);
  const held = skills.map((skill) => ({
    skill: skill.name,
    level: ableOn(skill, today).find((holder) => holder.person === person)?.level,
  }));
  const query = { assignee: person, category: 'open,waiting', limit: '1', count: 'true' };
  return {
    person,
    name,
    fits: held.every(({ level }) => level !== undefined),
    holds: held.flatMap(({ skill, level }) => (level === undefined ? [] : [{ skill, level }])),
    lacks: held.filter(({ level }) => level === undefined).map(({ skill }) => skill),
    onDuty: planned.has(person) ? working.has(person) : null,
    load: (await context.list(record, query)).total ?? 0,
  };
}

/** Of the team; while it is nobody's, those who hold one of the skills. */
async function candidates(context: Context, { team }: Work, skills: readonly CalledFor[]): Promise<readonly string[]> {
  if (team) return membersOf(context, team);
  const today = context.now.slice(0, 10);
  return [...new Set(skills.flatMap((skill) => ableOn(skill, today).map(({ person }) => person)))];
}

/** Those who are there before those of whom nothing is known, and these before those who are not. */
const presence = ({ onDuty: there }: Fit): number => (there === null ? 1 : there ? 0 : 2);

/** How evenly what is unfinished lies among them. */
export const spreadOf = (fits: readonly Fit[]) => {
  const loads = fits.map(({ load }) => load);
  if (loads.length === 0) return null;
  const sum = loads.reduce((all, load) => all + load, 0);
  return { least: Math.min(...loads), most: Math.max(...loads), average: Math.round((sum / loads.length) * 10) / 10 };
};

/** Able before those who lack a skill, there before away, the least loaded at the head. */
const inOrder = (one: Fit, other: Fit): number =>
  Number(other.fits) - Number(one.fits) || presence(one) - presence(other) || one.load - other.load;

/** Who could take a record of this type on, and the skills that it calls for. */
export async function fitsOf(
  context: Context,
  record: string,
  work: Work,
): Promise<{ readonly skills: readonly CalledFor[]; readonly fits: readonly Fit[] }> {
  const skills = await calledFor(context, work);
  const duty = await onDuty(context);
  const fits: Fit[] = [];
  for (const person of (await candidates(context, work, skills)).slice(0, most)) {
    const fit = await fitOf(context, record, skills, person, duty);
    if (fit) fits.push(fit);
  }
  return { skills, fits: fits.sort(inOrder) };
}
