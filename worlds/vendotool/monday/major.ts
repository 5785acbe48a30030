import type { Step, Story } from '../../../derive/story.ts';
import { carried } from '../incidents/flowing.ts';
import type { Stage } from '../stage.ts';

type Audience = 'users' | 'internal' | 'executives';

/** What happens in a major incident, so many minutes after it began: a verb, an update to an audience, or a key moment. */
export type Happening = { readonly after: number; readonly by: string } & (
  | { readonly verb: string; readonly values?: Readonly<Record<string, unknown>> }
  | {
      readonly to: Audience;
      readonly occasion: 'first' | 'progress' | 'workaround' | 'restored' | 'closing';
      readonly text: string;
      /** When they hear again: so many minutes after it began. */
      readonly next?: number;
    }
  | { readonly moment: string; readonly forCustomers?: boolean }
);

/** A major incident as it is told: who leads, what is at stake, and what happened. */
export type Script = {
  readonly key: string;
  readonly title: string;
  readonly severity: 'critical' | 'severe' | 'moderate';
  readonly businessImpact: string;
  readonly bridge: string;
  readonly commander: string;
  readonly communicationsLead: string;
  readonly scribe: string;
  /** Minutes after it began. */
  readonly declaredAfter: number;
  readonly happenings: readonly Happening[];
};

const clocks = { users: 'nextForUsersAt', internal: 'nextInternalAt', executives: 'nextForExecutivesAt' } as const;

type Lines = Record<'updates' | 'moments', readonly Readonly<Record<string, unknown>>[]>;

const beginOf = (stage: Stage, { steps }: Story): number => Date.parse(steps[0]?.at ?? stage.calendar.now);
const iso = (at: number): string => new Date(at).toISOString();

const stepsOf = (stage: Stage, began: number, each: Happening, lines: Lines): readonly Step[] => {
  const moment = (after: number): string => iso(began + after * 60_000);
  const how = { at: moment(each.after), by: stage.id(each.by) };
  if ('verb' in each) return [{ ...how, verb: each.verb, ...(each.values && { values: each.values }) }];
  if ('moment' in each) {
    const { moment: text, forCustomers = false } = each;
    lines.moments = [...lines.moments, { id: stage.newId(), ...how, text, forCustomers, entry: null }];
    return [
      { ...how, values: { moments: lines.moments } },
      { ...how, acted: 'note-moment' },
    ];
  }
  const { to: audience, occasion, text, next } = each;
  const say = { text, visibility: audience === 'users' ? 'public' : 'internal' } as const;
  lines.updates = [...lines.updates, { id: stage.newId(), ...how, audience, occasion, text }];
  return [
    ...(audience === 'executives' ? [] : [{ ...how, channel: 'desk' as const, say }]),
    { ...how, values: { updates: lines.updates, [clocks[audience]]: next === undefined ? null : moment(next) } },
    { ...how, acted: 'send-update' },
  ];
};

/** The story of a major incident that leads an incident; `more` is what happened to it beside. */
export const majorStory = (stage: Stage, script: Script, led: Story, more: readonly Step[] = []): Story => {
  const { key, declaredAfter, happenings, commander, communicationsLead, scribe, ...fields } = script;
  const began = beginOf(stage, led);
  const people = {
    commander: stage.id(commander),
    communicationsLead: stage.id(communicationsLead),
    scribe: stage.id(scribe),
  };
  const how = { at: iso(began + declaredAfter * 60_000), by: stage.id(commander) };
  const lines: Lines = { updates: [], moments: [] };
  const steps = [
    { ...how, values: { ...fields, ...people, beganAt: iso(began) } },
    { ...how, link: { kind: 'leads', record: led.id, direction: 'out' } as const },
    ...happenings.flatMap((each) => stepsOf(stage, began, each, lines)),
    ...more,
  ];
  return {
    id: stage.name(key, 'major-incident'),
    source: 'world',
    sourceKey: key,
    number: null,
    steps: steps.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)),
  };
};

const declared = (stage: Stage, script: Script, began: number): readonly [Step, Step] => {
  const how = { at: iso(began + script.declaredAfter * 60_000), by: stage.id(script.commander) };
  const link = { kind: 'leads', record: stage.name(script.key, 'major-incident'), direction: 'in' } as const;
  return [
    { ...how, link },
    { ...how, acted: 'declare-major' },
  ];
};

/** What a major incident leaves on the incident that it leads: that it was declared, and what users were told. */
export const ledBy = (stage: Stage, script: Script, led: Story): readonly Step[] => {
  const steps = declared(stage, script, beginOf(stage, led));
  return [...steps, ...carried('leads', majorStory(stage, script, led), steps[0].at)];
};

/** When it was over and everybody went back to their work. */
export const stoodDown = (stage: Stage, { happenings }: Script, led: Story): number => {
  const end = happenings.find((each) => 'verb' in each && each.verb === 'stand-down');
  return beginOf(stage, led) + (end?.after ?? 0) * 60_000;
};
