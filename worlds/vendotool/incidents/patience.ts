import { type Draw, drawFrom } from '../draw.ts';
import { chasers, receipts } from './phrases.ts';
import { answeredIn, beforeTheDesk, hear, isSpoken, type Plot, requester, sinceTheTraining, tell } from './plot.ts';

const hour = 3_600_000;

/** Draws of their own, that follow from a moment: what they decide alters nothing of how the story goes on. */
const aside = (moment: number): Draw => drawFrom(Math.floor(moment / 1_000));

/** Since there is a desk, whoever takes what was written says at once that they have it. */
export const acknowledge = (plot: Plot): void => {
  const draw = aside(plot.now());
  if (!requester(plot) || isSpoken(plot) || beforeTheDesk(plot) || !draw.chance(0.85)) return;
  tell(plot, draw.of(receipts[answeredIn(plot)]), plot.now() + draw.whole(8, 50) * 1_000);
};

/** How many cannot wait: most while nobody told them how it stood, fewer since there is a desk, hardly anybody since it knows the answers. */
const impatient = (plot: Plot): number => {
  if (beforeTheDesk(plot)) return 0.7;
  return sinceTheTraining(plot) ? 0.02 : 0.3;
};

/** While it is worked on they ask again; it takes no longer for that. */
export const askAgain = (plot: Plot, since: number): void => {
  const draw = aside(since);
  const lasted = plot.now() - since;
  if (!requester(plot) || lasted < hour || !draw.chance(impatient(plot))) return;
  hear(plot, draw.of(chasers[plot.tongue]), Math.round(since + (0.3 + 0.6 * draw.fraction()) * lasted));
};
