import type { Story } from '../../../derive/story.ts';
import type { Crowd } from '../crowd.ts';
import type { Draw } from '../draw.ts';
import type { Stage } from '../stage.ts';
import type { Topic } from '../topic.ts';
import { customerTopics } from '../topics/customers.ts';
import { logisticsTopics } from '../topics/logistics.ts';
import { networkTopics } from '../topics/network.ts';
import { shopTopics } from '../topics/shop.ts';
import { workplaceTopics } from '../topics/workplace.ts';
import { type Arrival, arrivals, lately } from './arrivals.ts';
import { outages } from './outages.ts';
import { storyOf } from './story.ts';

const topics: readonly Topic[] = [
  ...shopTopics,
  ...workplaceTopics,
  ...networkTopics,
  ...logisticsTopics,
  ...customerTopics,
];

const minute = 60_000;

/** The outages: first the cause, so that what people reported can name it. */
const outageStories = (stage: Stage, draw: Draw, crowd: Crowd): readonly Story[] =>
  outages.flatMap(({ daysAgo, time, minutes, reports, cause, noticed }, at) => {
    const began = Date.parse(stage.calendar.at(daysAgo, time));
    const first = storyOf(stage, draw, crowd, { at: began, topic: cause }, `outage-${at + 1}`);
    const others = Array.from({ length: reports }, (_, count) => {
      const arrival = { at: began + draw.whole(2, minutes) * minute, topic: noticed, parent: first.id };
      return storyOf(stage, draw, crowd, arrival, `outage-${at + 1}-${count + 1}`);
    });
    return [first, ...others];
  });

const begin = (story: Story): string => story.steps[0]?.at ?? '';

/** Four months of incidents, told in the order in which they were reported. */
export async function tellIncidents(stage: Stage, draw: Draw, crowd: Crowd): Promise<void> {
  const reported: readonly Arrival[] = arrivals(stage.calendar, draw, topics);
  const usual = reported.map((arrival, at) => storyOf(stage, draw, crowd, arrival, `incident-${at + 1}`));
  const recent = lately(stage.calendar, draw, topics).map((arrival, at) => {
    const story = storyOf(stage, draw, crowd, arrival, `lately-${at + 1}`);
    return at < 5 ? { ...story, steps: story.steps.slice(0, 1) } : story;
  });
  const all = [...usual, ...outageStories(stage, draw, crowd), ...recent];
  await stage.tell(
    'incident',
    all.sort((one, other) => (begin(one) < begin(other) ? -1 : 1)),
  );
}
