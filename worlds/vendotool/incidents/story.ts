import type { Step, Story } from '../../../derive/story.ts';
import type { Channel } from '../../../kernel/event.ts';
import type { Asker, Crowd } from '../crowd.ts';
import type { Draw } from '../draw.ts';
import type { Scene } from '../scenes.ts';
import type { Stage } from '../stage.ts';
import type { Level, Topic } from '../topic.ts';
import type { Arrival } from './arrivals.ts';
import { resolveAndClose, settle } from './ending.ts';
import { report, take } from './opening.ts';
import { atTheDesk, channelFor, reporter } from './people.ts';
import type { Plot } from './plot.ts';
import { telling } from './telling.ts';
import { wordsFor } from './words.ts';
import { settledAtOnce, work } from './working.ts';

/** Where the incidents happen, and who asks. */
export type Place = {
  readonly stage: Stage;
  readonly draw: Draw;
  readonly crowd: Crowd;
  /** How much of the usual is told; all of it is 1. */
  readonly share: number;
};

/** What is settled about an incident before it is drawn. */
export type Given = Arrival & {
  readonly asker?: Asker | null;
  readonly channel?: Channel;
  readonly scene?: Scene;
  readonly impact?: Level;
  readonly urgency?: Level;
};

const usualLevel = (draw: Draw): Level =>
  draw.by([
    ['medium', 6],
    ['low', 3],
    ['high', 1],
  ]);

/** Of a topic that needs specialists in so many cases, the first scenes do and the last do not: who reads the words can tell. */
const needs = ({ scenes, specialists }: Topic, scene: Scene): number => {
  const share = specialists?.[1] ?? 0;
  if (share === 0 || share > 0.85) return share;
  return (scenes.indexOf(scene) + 0.5) / scenes.length < share ? 0.93 : 0.04;
};

/** Who, what and how: an incident about to be told. */
export const plotOf = ({ stage, draw, crowd }: Place, given: Given): Plot => {
  const { at, topic, version } = given;
  const asker = given.asker === undefined ? reporter(draw, topic, crowd) : given.asker;
  const scene = given.scene ?? draw.of(topic.scenes);
  const tongue = asker?.tongue ?? 'en';
  const director = asker?.called === 'ingrid';
  return {
    ...telling(draw, at),
    stage,
    topic,
    ends: scene.ends,
    needs: needs(topic, scene),
    words: (tongue === 'ar' ? scene.ar : scene[tongue]) ?? scene.en,
    tongue,
    fill: wordsFor(draw, at, version),
    asker,
    channel: given.channel ?? (asker ? channelFor(draw, topic) : 'monitoring'),
    impact: given.impact ?? topic.impact ?? usualLevel(draw),
    urgency: director ? 'high' : (given.urgency ?? topic.urgency ?? usualLevel(draw)),
    checks: (topic.checklist ?? []).map((step) => ({ id: stage.newId(), step })),
    holder: atTheDesk(draw, at),
    team: 'desk',
  };
};

/** The steps so far, as far as they have happened by today. */
export const toldUntilNow = ({ stage }: Plot, steps: readonly Step[]): readonly Step[] =>
  steps.filter(({ at }) => at <= stage.calendar.now);

export const storyFrom = (plot: Plot, key: string, id: string): Story => ({
  id,
  source: 'world',
  sourceKey: key,
  number: null,
  steps: toldUntilNow(plot, plot.steps),
});

/** One incident from report to closing, cut off at today. */
export const storyOf = (place: Place, given: Given, key: string): { readonly story: Story; readonly plot: Plot } => {
  const plot = plotOf(place, given);
  report(plot);
  take(plot);
  if (settledAtOnce(plot)) settle(plot);
  else {
    work(plot);
    resolveAndClose(plot);
  }
  return { story: storyFrom(plot, key, place.stage.newId(given.at)), plot };
};
