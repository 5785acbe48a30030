import { of } from './people.ts';
import { chasers, handovers, returns, soothing } from './phrases.ts';
import { answeredIn, beforeTheDesk, hear, holder, isSpoken, labour, note, type Plot, requester, tell } from './plot.ts';
import { ask, waitForSupplier } from './waiting.ts';

const handOver = (plot: Plot, team: string, words: string): void => {
  labour(plot, 0.5);
  note(plot, words);
  const before = holder(plot);
  plot.team = team;
  plot.pass(0.02);
  plot.step({ by: before, verb: 'assign', values: { team: plot.stage.id(team), assignee: null } });
  plot.wait(1.2, 'office');
  plot.holder = of(plot.draw, team, plot.now());
  plot.step({ by: holder(plot), verb: 'assign', values: { assignee: holder(plot) } });
};

const others = ['shop', 'network', 'logistics-systems', 'desk'] as const;

/** To those who know it; now and then to the wrong ones first, who send it back. */
const escalate = (plot: Plot, team: string): void => {
  const { draw } = plot;
  if (draw.chance(beforeTheDesk(plot) ? 0.2 : 0.07)) {
    handOver(plot, draw.of(others.filter((other) => other !== team && other !== plot.team)), draw.of(handovers));
    handOver(plot, team, draw.of(returns));
  } else handOver(plot, team, draw.of(handovers));
};

const chase = (plot: Plot): void => {
  const { draw, tongue } = plot;
  plot.wait(20, 'office');
  hear(plot, draw.of(chasers[tongue]));
  plot.wait(1);
  tell(plot, draw.of(soothing[answeredIn(plot)]));
};

/** The desk and its training show: what was settled on the line in one of three cases half a year ago is settled in two of three today. */
const trained = (plot: Plot): number => {
  const { stage, now } = plot;
  const age = (Date.parse(stage.calendar.now) - now()) / (184 * 24 * 3_600_000);
  return (beforeTheDesk(plot) ? 0.7 : 1) * (0.45 + 0.75 * (1 - Math.min(1, Math.max(0, age))));
};

/** Whether it is settled while they are still on the line. */
export const settledAtOnce = (plot: Plot): boolean => {
  if (!isSpoken(plot)) return false;
  const share = Math.min(0.92, Math.max(0.1, 0.85 - plot.needs) * trained(plot));
  return plot.draw.chance(plot.channel === 'chat' ? share * 0.9 : share);
};

/** What happens between report and solution. */
export const work = (plot: Plot): void => {
  const { topic, draw } = plot;
  if (requester(plot) && draw.chance(topic.asks ? 0.28 : 0.1)) ask(plot);
  const [team = plot.team] = topic.specialists ?? [];
  if (team !== plot.team && draw.chance(plot.needs)) escalate(plot, team);
  if (topic.notes && draw.chance(0.45)) {
    labour(plot, 0.5);
    note(plot, draw.of(topic.notes));
  }
  if (topic.supplier && draw.chance(0.3)) waitForSupplier(plot, topic.supplier);
  if (requester(plot) && draw.chance(0.07)) chase(plot);
};
