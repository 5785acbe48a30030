import type { Roles } from './roles.ts';
import type { Telling } from './telling.ts';

const day = 24;

const goodbyes = [
  'This should be mended now. Please tell us if it comes back.',
  'Done. Could you try once more, please?',
  'It works again here. Thank you for your patience.',
] as const;

const thanks = ['Works, thank you!', 'Perfect, danke!', 'Yes, all good now.', 'Thanks for the quick help.'] as const;
const complaints = [
  'Sorry, it is back since this morning.',
  'Leider immer noch dasselbe.',
  'It worked for an hour. Now it is as before.',
] as const;

const lingering = 0.035;

/** Some lie for weeks: they wait for a supplier, a change, or for somebody who dares to close them. */
const linger = (told: Telling, roles: Roles): void => {
  if (!told.draw.chance(lingering)) return;
  const waits = told.draw.chance(0.6);
  const by = roles.stage.id(roles.holder);
  const waitingFor = told.draw.of(['supplier', 'change', 'problem', 'requester']);
  if (waits) told.step({ by, verb: 'wait', values: { waitingFor } });
  told.pass(told.draw.whole(6, 70) * day);
  if (waits) told.step({ by, verb: 'resume', values: { waitingFor: null } });
};

const resolve = (told: Telling, roles: Roles): void => {
  const { topic, place } = roles;
  const [resolutionCode, resolution] = topic.outcomes[place % topic.outcomes.length] ?? told.draw.of(topic.outcomes);
  const holder = roles.stage.id(roles.holder);
  if (roles.requester && told.draw.chance(0.6)) {
    told.step({ by: holder, channel: 'desk', say: { text: told.draw.of(goodbyes), visibility: 'public' } });
    told.pass(0.02);
  }
  told.step({
    by: holder,
    verb: 'resolve',
    values: { resolutionCode, resolution: told.fill(resolution), waitingFor: null },
  });
};

const reopen = (told: Telling, roles: Roles): void => {
  told.wait(14, 'office');
  told.step({
    by: roles.requester,
    channel: 'e-mail',
    say: { text: told.draw.of(complaints), visibility: 'public', side: 'requester' },
  });
  told.pass(0.01);
  told.step({ by: roles.requester, verb: 'reopen', values: { resolution: null, resolutionCode: null } });
  told.wait(roles.topic.hours, 'office');
  resolve(told, roles);
};

const close = (told: Telling, roles: Roles): void => {
  if (roles.requester && told.draw.chance(0.28)) {
    told.wait(4, 'office');
    told.step({
      by: roles.requester,
      channel: 'portal',
      say: { text: told.draw.of(thanks), visibility: 'public', side: 'requester' },
    });
    told.pass(0.01);
    told.step({ by: roles.requester, verb: 'close' });
  } else {
    told.pass(5 * day);
    told.step({ by: null, verb: 'close' });
  }
};

/** How it ends: solved, sometimes not for good, and closed by the requester or after five days of silence. */
export const resolveAndClose = (told: Telling, roles: Roles): void => {
  const office = roles.team !== 'desk';
  told.wait(roles.topic.hours, office || roles.topic.hours > 3 ? 'office' : 'always');
  linger(told, roles);
  told.pass(0.05);
  resolve(told, roles);
  if (roles.requester && told.draw.chance(0.045)) reopen(told, roles);
  close(told, roles);
};
