import type { Story } from '../../../derive/story.ts';
import type { Channel } from '../../../kernel/event.ts';
import { carried, linkSteps, withSteps } from './flowing.ts';
import { report } from './opening.ts';
import { atTheDesk } from './people.ts';
import { holder, type Plot } from './plot.ts';
import { type Place, plotOf, storyFrom } from './story.ts';
import { iso } from './telling.ts';

const hour = 3_600_000;

const other = (channel: Channel): Channel => (channel === 'phone' ? 'e-mail' : 'phone');

/** Open for long enough to lose patience: from its report until it was resolved, in milliseconds. */
export const openFor = ({ steps }: Story): number => {
  const end = steps.find(({ verb }) => verb === 'resolve') ?? steps.at(-1);
  return end && steps[0] ? Date.parse(end.at) - Date.parse(steps[0].at) : 0;
};

/** Somebody reports the same once more, another way: the desk merges it, and what is answered goes to both. */
export const reportedTwice = (place: Place, plot: Plot, first: Story, key: string): readonly [Story, Story] => {
  const { draw, stage } = place;
  const began = Date.parse(first.steps[0]?.at ?? stage.calendar.now);
  const at = Math.round(began + (0.1 + 0.6 * draw.fraction()) * Math.min(openFor(first), 30 * hour));
  const { topic, asker, impact, urgency } = plot;
  const again: Plot = {
    ...plotOf(place, { at, topic, asker, impact, urgency, channel: other(plot.channel) }),
    words: plot.words,
    fill: plot.fill,
  };
  report(again);
  again.pass(draw.whole(3, 40) / 60);
  again.holder = atTheDesk(draw, again.now());
  const second = storyFrom(again, key, stage.newId(at));
  const merged = { at: iso(again.now()), by: holder(again) };
  const [out, back] = linkSteps('merged-into', second, first, merged);
  const { now } = stage.calendar;
  const steps = [{ ...out, verb: 'merge' }, ...carried('merged-into', first, merged.at)];
  return [withSteps(second, steps, now), withSteps(first, [back], now)];
};
