import type { Step, Story } from '../../../derive/story.ts';
import { type Outage, outages } from '../topics/outages.ts';
import { carried, linkSteps, withSteps } from './flowing.ts';
import { assign, report, tick } from './opening.ts';
import { atTheDesk, of } from './people.ts';
import { holder, note, type Plot, tell } from './plot.ts';
import { type Given, type Place, plotOf, storyFrom } from './story.ts';
import { iso } from './telling.ts';

const minute = 60_000;
const hour = 60 * minute;

/** A report of somebody who noticed: what they hear and how it ends comes from the incident that it is a part of. */
export const partOf = (place: Place, whole: Story, given: Given, key: string): readonly [Story, Story] => {
  const { draw, stage } = place;
  const plot: Plot = plotOf(place, given);
  report(plot);
  plot.pass(draw.whole(2, 12) / 60);
  assign(plot);
  plot.pass(draw.whole(1, 4) / 60);
  const began = Date.parse(whole.steps[0]?.at ?? stage.calendar.now);
  plot.reach(began + 8 * minute);
  const how = { at: iso(plot.now()), by: stage.id(atTheDesk(draw, plot.now())) };
  const story = storyFrom(plot, key, stage.newId(given.at));
  const [out, back] = linkSteps('child-of', story, whole, how);
  const { now } = stage.calendar;
  const heard = carried('child-of', whole, how.at);
  const solved = heard.find(({ verb }) => verb === 'resolve');
  const closed = solved ? [{ at: iso(Date.parse(solved.at) + 5 * 24 * hour), by: null, verb: 'close' }] : [];
  return [withSteps(story, [out, ...heard, ...closed], now), withSteps(whole, [back], now)];
};

/** The incident of the cause: watched for, given to those who know it, told about, and over at the end of the outage. */
const causeOf = (place: Place, { cause, word, minutes }: Outage, began: number, key: string): Story => {
  const plot = plotOf(place, { at: began, topic: cause, asker: null });
  report(plot);
  plot.pass(4 / 60);
  plot.team = cause.specialists?.[0] ?? 'desk';
  plot.holder = of(place.draw, plot.team, began);
  assign(plot);
  plot.pass(minutes / 60 / 4);
  tell(plot, word);
  plot.pass(minutes / 60 / 4);
  for (const text of cause.notes ?? []) note(plot, text);
  plot.reach(began + minutes * minute);
  tick(plot);
  const values = { resolutionCode: plot.ends, resolution: plot.words.solution };
  plot.step({ by: holder(plot), verb: 'resolve', values });
  plot.pass(5 * 24);
  plot.step({ by: null, verb: 'close' });
  return storyFrom(plot, key, place.stage.newId(began));
};

/** The incidents of a day on which a service was down: the one for the cause, then those of the people who noticed. */
export type Told = { readonly name: string; readonly stories: readonly [Story, ...Story[]] };

/** The outages. `beside` gives what else happened to a cause. */
export const tellOutages = (place: Place, beside: (name: string, cause: Story) => readonly Step[]): readonly Told[] =>
  outages.map((outage) => {
    const { name, time, minutes, reports, noticed } = outage;
    const { calendar } = place.stage;
    const began = Date.parse(calendar.at(calendar.workday(outage.daysAgo), time));
    const cause = causeOf(place, outage, began, `outage-${name}`);
    let whole = withSteps(cause, beside(name, cause), calendar.now);
    const parts: Story[] = [];
    for (let count = 1; count <= reports; count += 1) {
      const at = Math.round(began + place.draw.fraction() ** 1.5 * minutes * minute * 0.8);
      const channel = place.draw.of(['phone', 'phone', 'portal'] as const);
      const [part, next] = partOf(place, whole, { at, topic: noticed, channel }, `outage-${name}-${count}`);
      parts.push(part);
      whole = next;
    }
    return { name, stories: [whole, ...parts] };
  });
