import type { Story } from '../../../derive/story.ts';
import { topics } from '../topics/topics.ts';
import { type Arrival, arrivals, lately } from './arrivals.ts';
import { openFor, reportedTwice } from './doubles.ts';
import { splitOff } from './splits.ts';
import { type Place, storyOf } from './story.ts';

const hour = 3_600_000;

/** One incident; now and then it is reported twice, or two things turn out to be in it. */
const storiesOf = (place: Place, arrival: Arrival, key: string): readonly Story[] => {
  const { draw } = place;
  const { story, plot } = storyOf(place, arrival, key);
  const fate = draw.fraction();
  if (!plot.asker || openFor(story) < 3 * hour) return [story];
  if (fate < 0.03) return reportedTwice(place, plot, story, `${key}-again`);
  if (fate < 0.04)
    return splitOff(place, plot, story, draw.of(topics.filter(({ from }) => from.includes('care'))), `${key}-part`);
  return [story];
};

const begin = (story: Story): string => story.steps[0]?.at ?? '';

/** Half a year of incidents in the order in which they were reported; `more` are those of days worth telling apart. */
export const incidentStories = (place: Place, more: readonly Story[]): readonly Story[] => {
  const { stage, draw } = place;
  const usual = arrivals(stage.calendar, draw, topics, place.share).flatMap((arrival, at) =>
    storiesOf(place, arrival, `incident-${at + 1}`),
  );
  const recent = lately(stage.calendar, draw, topics).map((arrival, at) => {
    const { story } = storyOf(place, arrival, `lately-${at + 1}`);
    return at < 5 ? { ...story, steps: story.steps.slice(0, 1) } : story;
  });
  return [...usual, ...recent, ...more]
    .filter(({ steps }) => steps.length > 0)
    .sort((one, other) => (begin(one) < begin(other) ? -1 : 1));
};
