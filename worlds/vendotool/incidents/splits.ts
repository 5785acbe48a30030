import type { Step, Story } from '../../../derive/story.ts';
import type { Topic } from '../topic.ts';
import { resolveAndClose } from './ending.ts';
import { linkSteps, withSteps } from './flowing.ts';
import { take } from './opening.ts';
import { holder, type Plot, requester } from './plot.ts';
import { type Place, plotOf, storyFrom } from './story.ts';
import { iso } from './telling.ts';

const byTheWay = { en: 'By the way: ', de: 'Übrigens: ', ar: 'By the way: ' } as const;

/** While one thing is worked on, the requester brings another: the desk makes that an incident of its own. */
export const splitOff = (place: Place, plot: Plot, whole: Story, topic: Topic, key: string): readonly Story[] => {
  const { stage, draw } = place;
  const solved = whole.steps.find(({ verb }) => verb === 'resolve');
  if (!solved) return [whole];
  const at = Date.parse(solved.at) - draw.whole(20, 70) * 60_000;
  const part = plotOf(place, { at, topic, asker: plot.asker, channel: 'e-mail' });
  const text = `${byTheWay[part.tongue]}${part.fill(part.words.tell)}`;
  const say = { text, visibility: 'public', side: 'requester' } as const;
  const said: Step = { at: iso(at), by: requester(part), channel: 'e-mail', say };
  part.pass(draw.whole(2, 12) / 60);
  const how = { at: iso(part.now()), by: holder(plot) };
  part.step({
    by: how.by,
    channel: 'e-mail',
    values: {
      title: part.fill(part.words.title),
      description: text,
      requester: requester(part),
      service: stage.id(plot.topic.service),
      channel: 'e-mail',
    },
  });
  take(part);
  resolveAndClose(part);
  const story = storyFrom(part, key, stage.newId(at));
  const [out, back] = linkSteps('split-from', story, whole, how);
  const { now } = stage.calendar;
  return [withSteps(whole, [said, back, { ...how, acted: 'split' }], now), withSteps(story, [out], now)];
};
