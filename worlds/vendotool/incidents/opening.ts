import { localOf } from '../calendar.ts';
import { services } from '../services.ts';
import { acknowledge } from './patience.ts';
import { atTheDesk, of } from './people.ts';
import { additions, greetings, regards } from './phrases.ts';
import { beforeTheDesk, holder, isSpoken, type Plot, requester } from './plot.ts';

const supporting = (service: string): string => services.find(({ key }) => key === service)?.supportTeam ?? 'desk';

/** What is written: as it comes in the portal, with a greeting by mail, with something added now and then. */
const letter = ({ draw, fill, words, tongue, channel, asker }: Plot): string => {
  const plain = fill(words.tell);
  const told = draw.chance(0.35) && asker ? `${plain} ${draw.of(additions[tongue])}` : plain;
  if (channel !== 'e-mail' || plain.length > 400) return told;
  return [draw.of(greetings[tongue]), told, `${draw.of(regards[tongue])}\n${asker?.name ?? ''}`].join('\n\n');
};

const sorted = ({ topic, stage, draw, impact, urgency }: Plot) => {
  const item = topic.items && draw.chance(0.7) ? draw.of(topic.items) : null;
  return {
    service: stage.id(topic.service),
    classification: topic.classification,
    subclassification: topic.subclassification,
    impact,
    urgency,
    ...(item && { configurationItem: stage.id(item) }),
  };
};

/** What is known from the beginning: of a call everything, of a mail nothing but what it says. */
const known = (plot: Plot): Readonly<Record<string, unknown>> => {
  const { stage, channel, topic, urgency } = plot;
  if (isSpoken(plot)) return { ...sorted(plot), team: stage.id('desk') };
  if (channel === 'monitoring') return sorted(plot);
  return channel === 'portal' ? { service: stage.id(topic.service), urgency } : {};
};

/** Somebody reports it, or is written down by whoever takes the call. */
export const report = (plot: Plot): void => {
  const { channel, fill, words } = plot;
  const told = { title: fill(words.title), description: letter(plot), requester: requester(plot), channel };
  plot.step({
    by: isSpoken(plot) ? holder(plot) : requester(plot),
    channel,
    values: { ...told, ...known(plot) },
  });
};

const checklist = ({ checks }: Plot, done: boolean) => checks.map((each) => ({ ...each, mandatory: true, done }));

/** Ticks off what had to be done. */
export const tick = (plot: Plot): void => {
  if (plot.checks.length > 0) plot.step({ by: holder(plot), values: { checklist: checklist(plot, true) } });
};

/** It goes to the team and the person who have it now, sorted as far as it was not. */
export const assign = (plot: Plot): void => {
  const { stage, channel, checks, asker } = plot;
  const steps = checks.length > 0 ? { checklist: checklist(plot, false) } : {};
  const late = isSpoken(plot) || channel === 'monitoring' ? {} : sorted(plot);
  // What the director reports, the head of IT and the lead of the desk want to hear of.
  const watched = asker?.called === 'ingrid' ? ['maren', 'jonas'] : [];
  const watchers = watched.map((name) => ({ id: stage.newId(), person: stage.id(name), reads: false }));
  const watching = watchers.length > 0 ? { watchers } : {};
  plot.step({
    by: holder(plot),
    verb: 'assign',
    values: { ...late, team: stage.id(plot.team), assignee: holder(plot), ...steps, ...watching },
  });
};

const atNight = (plot: Plot): boolean => {
  const { hour, free } = localOf(plot.now());
  return hour < 7 || hour >= 20 || free;
};

/** Which team takes it first. The desk watches at night, and knows some mails for what they are. */
const first = (plot: Plot): string => {
  const { draw, topic, channel, needs } = plot;
  if (channel === 'monitoring') return atNight(plot) && draw.chance(0.55) ? 'desk' : supporting(topic.service);
  if (channel === 'portal') return supporting(topic.service);
  return topic.specialists && draw.chance(needs * 0.4) ? topic.specialists[0] : 'desk';
};

/** Somebody takes it: at once when they are on the telephone, later when it lies in a queue. */
export const take = (plot: Plot): void => {
  if (isSpoken(plot)) plot.pass(0.02);
  else {
    plot.team = first(plot);
    const watched = plot.team === 'desk' && !(beforeTheDesk(plot) && requester(plot));
    plot.wait(watched ? 0.6 : beforeTheDesk(plot) && requester(plot) ? 3 : 1, watched ? 'always' : 'office');
    plot.holder = plot.team === 'desk' ? atTheDesk(plot.draw, plot.now()) : of(plot.draw, plot.team, plot.now());
  }
  assign(plot);
  acknowledge(plot);
};
