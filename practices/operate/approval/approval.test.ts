import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runJob } from '../../../server/jobs/jobs.ts';
import { type Client, type TestReeve, testReeve } from '../../../testing/reeve.ts';
import { remindOfApprovals } from './remind-of-approvals.job.ts';

type Shown = { readonly number: string; readonly title: string; readonly state: string; readonly approver: string };

describe('an approval', () => {
  let house: TestReeve;
  let desk: Client;
  let ben: Client;
  let lena: Client;
  let max: Client;
  let vera: Client;

  beforeAll(async () => {
    house = await testReeve();
    desk = await house.person('Dora Desk', ['agent']);
    lena = await house.person('Lena Line', ['requester']);
    ben = await house.person('Ben Buyer', ['requester'], { lineManager: lena.id });
    max = await house.person('Max Money', ['finance']);
    vera = await house.person('Vera Deputy', ['requester']);
  });
  afterAll(() => house.stop());

  const waitingFor = async (who: Client): Promise<readonly Shown[]> => {
    await house.reeve.settle();
    return (await who.get('/api/approvals?approver=me&category=open')).body['items'] as Shown[];
  };
  const request = async (more: Record<string, unknown>): Promise<string> => {
    const made = await desk.post('/api/requests', {
      variant: 'other',
      title: 'A big screen',
      requester: ben.id,
      ...more,
    });
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    return String(made.body['number']);
  };
  const present = async (number: string, approvers: readonly unknown[]): Promise<void> => {
    const answer = await desk.post(`/api/requests/${number}/present`, { approvers });
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    await house.reeve.settle();
  };
  const decide = async (who: Client, verb: string, body = {}) => {
    const [mine] = await waitingFor(who);
    const answer = await who.post(`/api/approvals/${mine?.number}/${verb}`, body);
    await house.reeve.settle();
    return answer;
  };
  const stateOf = async (number: string): Promise<unknown> => (await desk.get(`/api/requests/${number}`)).body['state'];

  test('an order goes to the line manager by itself, who sees it, refuses with a reason, and the order is refused', async () => {
    const service = await house.make('service', { name: 'Workplace' });
    const item = await house.make('catalogue-item', { name: 'Screen', service, approval: 'line-manager' });
    const number = await request({ catalogueItem: item });
    expect(await waitingFor(lena)).toMatchObject([{ title: `${number}: A big screen`, approver: lena.id }]);
    expect(await stateOf(number)).toBe('awaiting-approval');
    expect((await lena.get(`/api/requests/${number}`)).body).toMatchObject({ title: 'A big screen' });
    expect((await lena.get('/api/work')).body['mine']).toMatchObject([{ type: 'approval' }]);
    expect((await lena.get('/api/notices')).body['items']).toMatchObject([
      { sentence: `Your decision is wanted: ${number}: A big screen` },
    ]);
    expect((await decide(lena, 'refuse')).body['fields']).toMatchObject([{ field: 'reason', code: 'required' }]);
    expect((await decide(lena, 'refuse', { reason: 'The old one will do.' })).status).toBe(200);
    expect((await desk.get(`/api/requests/${number}`)).body).toMatchObject({
      state: 'refused',
      refusal: 'The old one will do.',
    });
  });

  test('steps follow one another, and while one is open nobody moves the order past it', async () => {
    const lead = await house.person('Tim Lead', ['team-lead']);
    const number = await request({});
    await present(number, [
      { step: 1, by: 'line-manager' },
      { step: 2, by: 'role', role: 'finance' },
    ]);
    expect(await waitingFor(max)).toEqual([]);
    const past = await lead.post(`/api/requests/${number}/approve`);
    expect(past.body).toMatchObject({ status: 409, detail: 'Approvers have yet to decide (1).' });
    await decide(lena, 'approve');
    expect(await stateOf(number)).toBe('awaiting-approval');
    expect((await decide(max, 'approve', { reason: 'In the budget.' })).body).toMatchObject({ decidedBy: max.id });
    expect(await stateOf(number)).toBe('approved');
    expect((await ben.get('/api/notices')).body['items']).toContainEqual(
      expect.objectContaining({ sentence: `${number} is approved: A big screen` }),
    );
  });

  test('of a quorum two are enough, and the third need not decide any more', async () => {
    const number = await request({});
    const by = (who: Client) => ({ by: 'person', person: who.id, needs: 'quorum', quorum: 2 });
    await present(number, [by(lena), by(max), by(vera)]);
    await decide(lena, 'approve');
    expect(await stateOf(number)).toBe('awaiting-approval');
    await decide(vera, 'approve');
    expect(await stateOf(number)).toBe('approved');
    expect(await waitingFor(max)).toEqual([]);
    const of = (await desk.get(`/api/requests/${number}/links`)).body['items'] as { other: { state: string } }[];
    expect(of.map(({ other }) => other.state).sort()).toEqual(['approved', 'approved', 'lapsed']);
  });

  test('nobody decides on their own wish, nor is it given to them; a deputy decides while somebody is away', async () => {
    const own = await request({ requester: lena.id });
    await present(own, [{ by: 'person', person: lena.id }]);
    expect(await waitingFor(lena)).toEqual([]);
    const boss = await house.person('Ada Admin', ['administrator', 'agent']);
    const [nobodys] = (await boss.get('/api/approvals?approver=is:empty&category=open')).body['items'] as Shown[];
    const back = await boss.post(`/api/approvals/${nobodys?.number}/delegate`, { approver: lena.id });
    expect(back.body['detail']).toBe('Nobody decides on what they asked for themselves. Choose somebody else.');
    await boss.post(`/api/approvals/${nobodys?.number}/delegate`, { approver: vera.id });
    await decide(vera, 'approve');
    expect(await stateOf(own)).toBe('approved');

    await boss.patch(`/api/people/${lena.id}`, { deputy: vera.id, deputyUntil: '2999-12-31' });
    await present(await request({}), [{ by: 'line-manager' }]);
    expect(await waitingFor(vera)).toMatchObject([{ insteadOf: lena.id }]);
    await boss.patch(`/api/people/${lena.id}`, { deputyUntil: null });
    await decide(vera, 'approve');
  });

  test('what is taken back lets go of its approvers; what is late is reminded of once', async () => {
    const number = await request({});
    await present(number, [{ by: 'line-manager', within: 'PT0S' }]);
    const remind = () => runJob(house.reeve.database, house.reeve.keeper.current(), remindOfApprovals);
    await remind();
    await remind();
    const told = (await lena.get('/api/notices')).body['items'] as { sentence: string }[];
    expect(told.filter(({ sentence }) => sentence.startsWith('Your decision is overdue'))).toHaveLength(1);
    await ben.post(`/api/requests/${number}/cancel`);
    expect(await waitingFor(lena)).toEqual([]);
  });

  test('a line says whom to ask', async () => {
    const answer = await desk.post(`/api/requests/${await request({})}/present`, {
      approvers: [{ by: 'person', needs: 'quorum' }],
    });
    expect(answer.body['fields']).toMatchObject([
      { field: 'approvers.0.person', code: 'approverMissing' },
      { field: 'approvers.0.quorum', code: 'quorumMissing' },
    ]);
  });
});
