import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addPerson, type House, lookAt, openHouse } from '../../../web/testing/house.ts';

describe('a roster that is planned', () => {
  let house: House;
  let lena: string;

  beforeAll(async () => {
    house = await openHouse();
    lena = await addPerson(house, 'Lena Lead', ['agent', 'team-lead']);
    const people: string[] = [];
    for (const name of ['Ana Agent', 'Ben Agent', 'Cem Agent'])
      people.push(await house.make('person', { name, email: `${name.slice(0, 3)}@example.org`, roles: ['agent'] }));
    const [ana, ben, cem] = people;
    const team = await house.make('team', {
      name: 'Service Desk',
      members: [{ person: ana }, { person: ben }, { person: cem, weekly: 16 }],
    });
    const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];
    const hours = days.flatMap((weekday) =>
      Array.from({ length: 12 }, (_, at) => ({ weekday, hour: 8 + at, contacts: 10 })),
    );
    const promise = { channel: 'phone', handling: 'PT3M', share: 80, within: 'PT20S', shrinkage: 0 };
    const demand = await house.make('demand', { title: 'Calls', team, ...promise, hours });
    await house.reeve.database.run(`update demand set state = 'in-use' where id = $1`, [demand]);
    await house.make('shift', { name: 'Day', begins: '08:00', ends: '16:00', team });
    await house.make('shift', { name: 'Late', begins: '12:00', ends: '20:00', team });
    const away = { title: 'Away', person: ben, firstDay: '2026-11-26', lastDay: '2026-11-26' };
    const absence = await house.make('absence', away);
    await house.reeve.database.run(`update absence set state = 'approved' where id = $1`, [absence]);
    const period = { firstDay: '2026-11-23', lastDay: '2026-11-29', zone: 'Europe/Berlin' };
    await house.make('roster', { title: 'Week 48', team, ...period });
  });
  afterAll(() => house.stop());

  test('shows who could work what, what is left and why; taken over, it says how it stands', async () => {
    const open = await house.signIn(lena, '/rosters/RST-1');
    const { page } = open;
    const panel = page.getByRole('region', { name: 'What is proposed' }).first();
    const ana = panel.getByRole('row', { name: /Ana Agent/ }).first();
    await ana.getByText('Day').first().waitFor();
    const left = panel.getByRole('region', { name: 'Shifts for which nobody is left' });
    await left
      .getByText(/Ben Agent: not there/)
      .first()
      .waitFor();
    await lookAt(open, 'roster-proposal');
    await page.getByRole('button', { name: 'Take the proposal' }).click();
    await panel.getByText('Nothing more can be proposed.').waitFor();
    const stands = page.getByRole('region', { name: 'How it stands' });
    await stands.getByText(/^Everybody has their rest/).waitFor();
    await expect.poll(() => stands.textContent()).toMatch(/\d+ of 120 hours of people/);
  });
});
