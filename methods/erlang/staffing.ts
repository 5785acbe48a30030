import { spreadWork } from './backlog.ts';
import { fewestAgents, type Standing } from './erlang-c.ts';

export const hoursOfWeek = 168;

/** A week of contacts: one number an hour, from Monday midnight; and what is promised about them. */
export type Demand = {
  readonly contacts: readonly number[];
  readonly handlingSeconds: number;
  /** Those who wait on the line, or work that may lie. */
  readonly kind: 'waiting' | 'lying';
  /** Percent of them within so many seconds. */
  readonly share: number;
  readonly withinSeconds: number;
  /** Percent of an hour that somebody works on contacts at most. */
  readonly occupancy: number;
  /** Contacts that one person handles at once, in a chat. */
  readonly atOnce: number;
  /** Percent of planned time in which people are not at their desks: breaks, meetings, training, illness. */
  readonly shrinkage: number;
};

/** An hour of the week: who is needed at the desks, and how many must be planned for that. */
export type Hour = {
  readonly hour: number;
  readonly contacts: number;
  readonly needed: number;
  readonly planned: number;
  /** Of those who wait on the line; null for work that may lie. */
  readonly standing: Standing | null;
};

const planned = (needed: number, shrinkage: number): number => needed / (1 - shrinkage / 100);

const waiting = (demand: Demand): readonly Hour[] =>
  demand.contacts.map((contacts, hour) => {
    const load = { contacts, perSeconds: 3600, handlingSeconds: demand.handlingSeconds / demand.atOnce };
    const standing = fewestAgents(load, {
      share: demand.share / 100,
      withinSeconds: demand.withinSeconds,
      occupancy: demand.occupancy / 100,
    });
    return { hour, contacts, needed: standing.agents, planned: planned(standing.agents, demand.shrinkage), standing };
  });

const lying = (demand: Demand): readonly Hour[] =>
  spreadWork({
    contacts: demand.contacts,
    handlingSeconds: demand.handlingSeconds / demand.atOnce,
    withinHours: Math.floor(demand.withinSeconds / 3600),
    occupancy: demand.occupancy / 100,
    around: true,
  }).map((needed, hour) => ({
    hour,
    contacts: demand.contacts[hour] ?? 0,
    needed,
    planned: planned(needed, demand.shrinkage),
    standing: null,
  }));

/** People for each hour of a week. Somebody who chats with several at once counts as that much quicker. */
export const staffing = (demand: Demand): readonly Hour[] =>
  demand.kind === 'waiting' ? waiting(demand) : lying(demand);
