import type { Stage } from '../stage.ts';

/** What VendoTool has to be able to do, and what closes the gaps. */
export async function sizeUpCapabilities(stage: Stage): Promise<void> {
  const { calendar } = stage;
  const when = (daysAgo: number, time: string) => ({ at: calendar.at(daysAgo, time), by: 'jonas' });
  const make = async (key: string, name: string, level: number, wanted: number, enables: string) => {
    await stage.make(
      key,
      'capability',
      { name, level, wanted, owner: stage.id('jonas'), team: stage.id('desk') },
      when(255, '13:00'),
    );
    await stage.link('enables', key, enables, when(255, '13:05'));
  };
  await make('can-round-the-clock', 'Answer around the clock on every channel', 1, 3, 'response');
  await make('can-payments', 'Settle payment questions at first contact', 1, 4, 'first-contact');
  await make('can-learn', 'Turn what one has solved into what all know', 2, 3, 'first-contact');
  const develop = (key: string, wantedBy: number, actions: readonly object[], daysAgo: number) =>
    stage.move(key, 'develop', { wantedBy: calendar.day(wantedBy), actions }, when(daysAgo, '09:10'));
  const shifts = {
    action: 'Seven people for three shifts',
    means: 'hiring',
    who: stage.id('jonas'),
    due: calendar.day(150),
    done: true,
  };
  const system = {
    action: 'One system for chat, e-mail and telephone',
    means: 'technology',
    who: stage.id('maren'),
    due: calendar.day(120),
    done: true,
  };
  await develop('can-round-the-clock', 120, [shifts, system], 250);
  await stage.move(
    'can-round-the-clock',
    'attain',
    { level: 3, evidence: 'Four weeks of rosters without a gap', reviewDue: calendar.day(-30) },
    when(110, '10:20'),
  );
  await develop(
    'can-payments',
    -45,
    [
      {
        action: 'Course “Payments and refunds” for the desk',
        means: 'training',
        who: stage.id('felix'),
        due: calendar.day(40),
        done: true,
      },
      {
        action: 'The desk may see the state of a payment',
        means: 'technology',
        who: stage.id('felix'),
        due: calendar.day(-20),
        done: false,
      },
    ],
    60,
  );
}
