import { reminders } from './phrases.ts';
import { answeredIn, hear, holder, labour, type Plot, tell } from './plot.ts';
import { iso } from './telling.ts';

type Reason = 'requester' | 'supplier' | 'problem' | 'change';

const fallAsleep = (plot: Plot, waitingFor: Reason, until: number | null, deeply = false): void =>
  plot.step({
    by: holder(plot),
    verb: 'wait',
    values: {
      waitingFor,
      ...(until && { wakeAt: iso(until) }),
      ...(until && deeply && { sleepsThroughReplies: true }),
    },
  });

/** Reeve wakes it: the moment has come, or the requester has answered. */
const wake = (plot: Plot, woke: 'moment' | 'reply'): void => plot.step({ by: null, verb: 'resume', mark: { woke } });

const fallback = {
  en: ['Could you send a picture of the message, please?', 'Here it is, attached.'],
  de: ['Könnten Sie bitte ein Bild der Meldung schicken?', 'Hier ist es, im Anhang.'],
} as const;

/** A question to the requester: it sleeps until they answer, or until the day on which they are reminded. */
export const ask = (plot: Plot): void => {
  const { draw, topic } = plot;
  const [question, answer] = draw.of([...(topic.asks ?? []), fallback])[answeredIn(plot)];
  labour(plot, 0.4);
  tell(plot, question);
  plot.pass(0.01);
  const until = draw.chance(0.5) ? plot.ahead(48) : null;
  fallAsleep(plot, 'requester', until);
  plot.wait(6, 'office');
  const answered = plot.now();
  if (until && answered > until) {
    plot.pass((until - answered) / 3_600_000);
    wake(plot, 'moment');
    plot.pass(0.1);
    tell(plot, draw.of(reminders[answeredIn(plot)]));
    plot.reach(answered);
    plot.wait(2, 'office');
    hear(plot, answer);
    return;
  }
  hear(plot, answer);
  plot.pass(0.001);
  wake(plot, 'reply');
};

/** The supplier is asked, and answers: to be seen by those who work on it. */
export const waitForSupplier = (plot: Plot, answer: string): void => {
  const { draw } = plot;
  labour(plot, 1, 'office');
  const until = draw.chance(0.6) ? plot.ahead(draw.whole(1, 4) * 24) : null;
  fallAsleep(plot, 'supplier', until, draw.chance(0.3));
  if (until) {
    plot.reach(until);
    wake(plot, 'moment');
    plot.pass(0.3);
  } else plot.wait(20, 'office');
  plot.step({
    by: holder(plot),
    channel: 'e-mail',
    say: { text: plot.fill(answer), visibility: 'internal', side: 'supplier' },
  });
  plot.pass(0.2);
  if (!until) plot.step({ by: holder(plot), verb: 'resume' });
};

const lingering = 0.055;

/** Some lie for weeks: they wait for a supplier, a change, or for somebody who dares to close them. */
export const linger = (plot: Plot): void => {
  const { draw, stage } = plot;
  if (!draw.chance(lingering)) return;
  const days = draw.whole(6, 70);
  if (draw.chance(0.5)) {
    const watchers = ['jonas', 'rainer'].map((name) => ({ id: stage.newId(), person: stage.id(name), reads: false }));
    plot.step({ by: holder(plot), values: { watchers } });
    plot.pass(0.02);
  }
  if (draw.chance(0.35)) {
    plot.pass(days * 24);
    return;
  }
  const until = plot.ahead(days * 24);
  fallAsleep(plot, draw.of(['supplier', 'change', 'problem'] as const), until, draw.chance(0.4));
  plot.reach(until);
  wake(plot, 'moment');
  plot.wait(2, 'office');
};
