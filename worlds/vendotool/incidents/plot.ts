import type { Channel } from '../../../kernel/event.ts';
import type { Asker } from '../crowd.ts';
import type { Scene, Tongue, Words } from '../scenes.ts';
import type { Stage } from '../stage.ts';
import type { Level, Topic } from '../topic.ts';
import { paceOf } from './people.ts';
import type { Hours, Telling } from './telling.ts';

/** An incident in the making: what it is about, who is in it, and how it goes. */
export type Plot = Telling & {
  readonly stage: Stage;
  readonly topic: Topic;
  readonly ends: Scene['ends'];
  /** How likely only specialists can help: some scenes of a topic nearly always need them, the others hardly ever. */
  readonly needs: number;
  /** What the requester writes, and what they are answered. */
  readonly words: Words;
  readonly tongue: Tongue;
  /** Fills the braces of what is said. */
  readonly fill: (text: string) => string;
  readonly asker: Asker | null;
  readonly channel: Channel;
  readonly impact: Level;
  readonly urgency: Level;
  /** What must be ticked off, each line with its id. */
  readonly checks: readonly { readonly id: string; readonly step: string }[];
  /** The agent who has it, and their team, by their names in the script. */
  holder: string;
  team: string;
};

/** The languages in which the desk answers. */
export type Answered = Exclude<Tongue, 'ar'>;
export const answeredIn = ({ tongue }: Plot): Answered => (tongue === 'ar' ? 'en' : tongue);

export const holder = ({ stage, holder: name }: Plot): string => stage.id(name);
export const requester = ({ stage, asker }: Plot): string | null => asker && stage.id(asker.called);

/** Until the service desk went live, everybody read mailboxes of their own, by day. */
export const beforeTheDesk = ({ stage, now }: Plot): boolean =>
  new Date(now()).toISOString() < stage.calendar.at(120, '06:00');

/** Since then everybody at the desk was trained on what customers ask most. */
export const sinceTheTraining = ({ stage, now }: Plot): boolean =>
  new Date(now()).toISOString() >= stage.calendar.at(45, '06:00');

/** Somebody speaks while they listen: what is told is written down by whoever takes the call. */
export const isSpoken = ({ channel }: Plot): boolean => ['phone', 'chat', 'in-person'].includes(channel);

const haste: Readonly<Record<Level, number>> = { high: 0.4, medium: 1, low: 1.6 };

/** What hurts many and cannot wait is worked on around the clock. */
const pressing = ({ impact, urgency }: Plot): boolean => urgency === 'high' && impact !== 'low';

/** Work goes by: quicker for some people, and for what is grave or urgent. */
export const labour = (plot: Plot, hours: number, until?: Hours): void =>
  plot.wait(
    hours * paceOf(plot.holder) * haste[plot.urgency] * Math.sqrt(haste[plot.impact]),
    pressing(plot) ? 'always' : until,
  );

export const tell = (plot: Plot, text: string, moment?: number): void =>
  plot.step({ by: holder(plot), channel: 'desk', say: { text: plot.fill(text), visibility: 'public' } }, moment);

export const note = (plot: Plot, text: string): void =>
  plot.step({ by: holder(plot), channel: 'desk', say: { text: plot.fill(text), visibility: 'internal' } });

/** The requester writes, or rings and is written down. */
export const hear = (plot: Plot, text: string, moment?: number): void =>
  plot.step(
    {
      by: requester(plot),
      channel: plot.channel === 'portal' ? 'portal' : plot.channel === 'chat' ? 'chat' : 'e-mail',
      say: { text: plot.fill(text), visibility: 'public', side: 'requester' },
    },
    moment,
  );
