import type { Step, Story } from '../../../derive/story.ts';
import { linkSteps, withSteps } from '../incidents/flowing.ts';
import { assign, report, tick } from '../incidents/opening.ts';
import { partOf } from '../incidents/outages.ts';
import { holder, note } from '../incidents/plot.ts';
import { type Place, plotOf, storyFrom } from '../incidents/story.ts';
import { stepsOf } from '../runbooks.ts';
import { mondaysCause, mondaysReports } from '../topics/monday.ts';
import { ledBy } from './major.ts';
import { monday } from './monday.script.ts';

const minute = 60_000;
const over = 126;

/** The incident that all others of the morning are a part of: seen by the monitoring, declared major, mended after two hours. */
const causeOf = (place: Place, began: number): Story => {
  const { stage } = place;
  const steps = stepsOf('payment-down').map((step) => ({ id: stage.newId(), step }));
  const plot = { ...plotOf(place, { at: began, topic: mondaysCause, asker: null }), checks: steps };
  report(plot);
  plot.pass(5 / 60);
  plot.team = 'shop';
  plot.holder = 'felix';
  assign(plot);
  for (const text of mondaysCause.notes ?? []) {
    plot.pass(20 / 60);
    note(plot, text);
  }
  plot.reach(began + over * minute);
  tick(plot);
  const values = { resolutionCode: plot.ends, resolution: plot.words.solution };
  plot.step({ by: holder(plot), verb: 'resolve', values });
  plot.pass(5 * 24);
  plot.step({ by: null, verb: 'close' });
  return storyFrom(plot, 'monday', stage.newId(began));
};

/** Somebody who is linked after the first word has been said hears it at once. */
const hearsLast = (whole: Story, part: Story, now: string): Story => {
  const linked = part.steps.find(({ link }) => link?.direction === 'out');
  const last = whole.steps.findLast(({ say, at, mark }) => say && mark && linked && at <= linked.at);
  if (!linked || !last?.say) return part;
  const at = new Date(Date.parse(linked.at) + 2_000).toISOString();
  const step: Step = { at, by: null, channel: 'desk', say: { text: last.say.text, visibility: 'public' } };
  return withSteps(part, [step], now);
};

/** The bad Monday: the incident that the major incident leads, what was reported besides, and what happened to the runbook. */
export type Monday = {
  readonly stories: readonly [Story, ...Story[]];
  readonly followed: Step;
};

export const badMonday = (place: Place): Monday => {
  const { stage, draw } = place;
  const { now } = stage.calendar;
  const began = Date.parse(stage.calendar.at(stage.calendar.lastMonday, '08:44'));
  const cause = causeOf(place, began);
  const runbook = { ...cause, id: stage.name('runbook payment-down', 'runbook') };
  const how = { at: new Date(began + 6 * minute).toISOString(), by: stage.id('felix') };
  const [follows, followed] = linkSteps('follows', cause, runbook, how);
  const beside = [follows, { ...how, acted: 'follow-runbook' }, ...ledBy(stage, monday, cause)];
  let whole = withSteps(cause, beside, now);
  const parts: Story[] = [];
  for (const [topic, many] of mondaysReports)
    for (let count = 1; count <= many; count += 1) {
      const at = Math.round(began + (1 + 85 * draw.fraction() ** 2.2) * minute);
      const channel = draw.of(['phone', 'phone', 'portal', 'e-mail'] as const);
      const [part, next] = partOf(place, whole, { at, topic, channel }, `monday-${parts.length + 1}`);
      parts.push(hearsLast(whole, part, now));
      whole = next;
    }
  return { stories: [whole, ...parts], followed };
};
