import type { Story } from '../../../derive/story.ts';
import { newId } from '../../../server/database/identifier.ts';
import { zone } from '../calendar.ts';
import type { Crowd } from '../crowd.ts';
import type { Draw } from '../draw.ts';
import type { Stage } from '../stage.ts';
import type { Arrival } from './arrivals.ts';
import { resolveAndClose } from './ending.ts';
import { atTheDesk, channelFor, of, reporter } from './people.ts';
import type { Roles } from './roles.ts';
import { type Telling, telling } from './telling.ts';
import { wordsFor } from './words.ts';

const hourOf = (at: number): number => Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).hour;

const isTaken = ({ channel }: Roles): boolean => channel === 'phone' || channel === 'chat' || channel === 'in-person';

const report = (told: Telling, roles: Roles): void => {
  const { topic, stage, requester, channel } = roles;
  const { place } = roles;
  const item = topic.items && told.draw.chance(0.7) ? told.draw.of(topic.items) : null;
  told.step({
    by: isTaken(roles) ? stage.id(roles.holder) : requester,
    channel,
    values: {
      title: told.fill(topic.titles[place % topic.titles.length] ?? ''),
      description: told.fill(topic.tells[place % topic.tells.length] ?? ''),
      requester,
      channel,
      service: stage.id(topic.service),
      classification: topic.classification,
      subclassification: topic.subclassification,
      impact:
        topic.impact ??
        told.draw.by([
          ['medium', 6],
          ['low', 3],
          ['high', 1],
        ]),
      urgency:
        topic.urgency ??
        told.draw.by([
          ['medium', 6],
          ['low', 3],
          ['high', 1],
        ]),
      ...(item && { configurationItem: stage.id(item) }),
    },
  });
};

/** Somebody takes it: at once when they are on the telephone, later when it lies in the queue. */
const take = (told: Telling, roles: Roles): void => {
  if (!isTaken(roles)) told.wait(0.6);
  else told.pass(0.03);
  const { stage } = roles;
  told.step({
    by: stage.id(roles.holder),
    verb: 'assign',
    values: { team: stage.id(roles.team), assignee: stage.id(roles.holder) },
  });
};

const ask = (told: Telling, roles: Roles): void => {
  const [question, answer] = told.draw.of(
    roles.topic.asks ?? [['Could you send a picture of the message, please?', 'Here it is, attached.'] as const],
  );
  const holder = roles.stage.id(roles.holder);
  told.wait(0.4);
  told.step({ by: holder, channel: 'desk', say: { text: told.fill(question), visibility: 'public' } });
  told.pass(0.01);
  told.step({ by: holder, verb: 'wait', values: { waitingFor: 'requester' } });
  told.wait(5, 'office');
  told.step({
    by: roles.requester,
    channel: roles.channel === 'portal' ? 'portal' : 'e-mail',
    say: { text: told.fill(answer), visibility: 'public', side: 'requester' },
  });
  told.wait(0.5);
  told.step({ by: holder, verb: 'resume', values: { waitingFor: null } });
};

const note = (told: Telling, roles: Roles, text: string): void => {
  told.wait(0.5);
  told.step({
    by: roles.stage.id(roles.holder),
    channel: 'desk',
    say: { text: told.fill(text), visibility: 'internal' },
  });
};

const escalate = (told: Telling, roles: Roles, team: string): void => {
  note(
    told,
    roles,
    told.draw.of([
      'First steps done, no change. Over to you, please.',
      'Needs somebody with rights on the system.',
      'Reproduced. Logs from the time are in the share.',
    ]),
  );
  const before = roles.stage.id(roles.holder);
  roles.team = team;
  roles.holder = of(told.draw, team);
  told.pass(0.02);
  told.step({ by: before, verb: 'assign', values: { team: roles.stage.id(team), assignee: null } });
  told.wait(1.2, 'office');
  told.step({ by: roles.stage.id(roles.holder), verb: 'assign', values: { assignee: roles.stage.id(roles.holder) } });
};

const waitForSupplier = (told: Telling, roles: Roles, answer: string): void => {
  const holder = roles.stage.id(roles.holder);
  told.wait(1, 'office');
  told.step({ by: holder, verb: 'wait', values: { waitingFor: 'supplier' } });
  told.wait(20, 'office');
  told.step({
    by: holder,
    channel: 'e-mail',
    say: { text: told.fill(answer), visibility: 'internal', side: 'supplier' },
  });
  told.pass(0.2);
  told.step({ by: holder, verb: 'resume', values: { waitingFor: null } });
};

const work = (told: Telling, roles: Roles): void => {
  const { topic } = roles;
  const { draw } = told;
  if (roles.requester && draw.chance(topic.asks ? 0.35 : 0.12)) ask(told, roles);
  if (topic.specialists && draw.chance(topic.specialists[1])) escalate(told, roles, topic.specialists[0]);
  if (topic.notes && draw.chance(0.5)) note(told, roles, draw.of(topic.notes));
  if (topic.supplier && draw.chance(0.35)) waitForSupplier(told, roles, topic.supplier);
};

/** One incident from report to closing, cut off at today. */
export const storyOf = (stage: Stage, draw: Draw, crowd: Crowd, arrival: Arrival, key: string): Story => {
  const { at, topic } = arrival;
  const told = telling(draw, at, wordsFor(draw, at));
  const asker = reporter(draw, topic, crowd);
  const roles: Roles = {
    topic,
    stage,
    requester: asker && stage.id(asker),
    channel: asker ? channelFor(draw, topic) : 'monitoring',
    place: draw.whole(0, topic.titles.length - 1),
    holder: atTheDesk(draw, hourOf(at)),
    team: 'desk',
  };
  report(told, roles);
  take(told, roles);
  work(told, roles);
  resolveAndClose(told, roles);
  const steps = told.steps.filter((step) => step.at <= stage.calendar.now);
  return { id: newId(at), source: 'world', sourceKey: key, number: null, steps };
};
