import { tick } from './opening.ts';
import { askAgain } from './patience.ts';
import { complaints, goodbyes, thanks } from './phrases.ts';
import { answeredIn, hear, holder, labour, type Plot, requester, tell } from './plot.ts';
import { linger } from './waiting.ts';

const day = 24;

const resolve = (plot: Plot): void => {
  const { draw, fill, words, ends } = plot;
  tick(plot);
  if (requester(plot) && draw.chance(0.5)) {
    tell(plot, draw.of(goodbyes[answeredIn(plot)]));
    plot.pass(0.02);
  }
  const values = { resolutionCode: ends, resolution: fill(words.solution) };
  plot.step({ by: holder(plot), verb: 'resolve', values });
};

const reopen = (plot: Plot): void => {
  plot.wait(14, 'office');
  hear(plot, plot.draw.of(complaints[plot.tongue]));
  plot.pass(0.01);
  plot.step({ by: requester(plot), verb: 'reopen' });
  labour(plot, plot.topic.hours, 'office');
  resolve(plot);
};

const close = (plot: Plot): void => {
  if (requester(plot) && plot.draw.chance(0.28)) {
    plot.wait(4, 'office');
    hear(plot, plot.draw.of(thanks[plot.tongue]));
    plot.pass(0.01);
    plot.step({ by: requester(plot), verb: 'close' });
  } else {
    plot.pass(5 * day);
    plot.step({ by: null, verb: 'close' });
  }
};

const reopenOrClose = (plot: Plot): void => {
  if (requester(plot) && plot.draw.chance(0.045)) reopen(plot);
  close(plot);
};

/** Settled on the line: it takes some minutes. */
export const settle = (plot: Plot): void => {
  plot.pass(plot.draw.whole(4, 24) / 60);
  resolve(plot);
  reopenOrClose(plot);
};

/** How it ends: solved, sometimes not for good, and closed by the requester or after five days of silence. */
export const resolveAndClose = (plot: Plot): void => {
  const office = plot.team !== 'desk' || plot.topic.hours > 3;
  const since = plot.now();
  labour(plot, plot.topic.hours, office ? 'office' : 'always');
  askAgain(plot, since);
  linger(plot);
  plot.pass(0.05);
  resolve(plot);
  reopenOrClose(plot);
};
