import { type Client, type TestReeve, testReeve } from '../../../../testing/reeve.ts';

export type Customer = {
  readonly name: string;
  readonly organisation: string;
  readonly requester: Client;
  readonly key: Client;
  /** Numbers of what its people reported. */
  readonly reports: readonly string[];
};

/** A Monday on which card payment is down: one incident from monitoring, and four reports from each of three customers. */
export type BadMonday = {
  readonly house: TestReeve;
  readonly ana: Client;
  readonly ben: Client;
  readonly cleo: Client;
  readonly mara: Client;
  readonly ada: Client;
  readonly payment: string;
  readonly cause: string;
  readonly customers: readonly Customer[];
  settle(): Promise<void>;
};

const must = async (
  asked: Promise<{ status: number; body: Record<string, unknown> }>,
): Promise<Record<string, unknown>> => {
  const { status, body } = await asked;
  if (status >= 300) throw new Error(JSON.stringify(body));
  return body;
};

async function customerOf(
  house: TestReeve,
  ana: Client,
  name: string,
  cause: string,
  service: string,
): Promise<Customer> {
  const organisation = await house.make('organisation', { name, kind: 'customer' });
  const requester = await house.person(`Rita ${name}`, ['requester'], { organisation });
  const key = await house.person(`Kai ${name}`, ['key-contact'], { organisation });
  const reports: string[] = [];
  for (let each = 1; each <= 4; each += 1) {
    const { number } = await must(requester.post('/api/incidents', { title: `${name} cannot pay, till ${each}` }));
    await must(ana.patch(`/api/incidents/${number}`, { service }));
    await must(ana.post(`/api/incidents/${number}/links`, { kind: 'child-of', to: cause }));
    reports.push(String(number));
  }
  return { name, organisation, requester, key, reports };
}

async function agree(ada: Client, provider: string, customer: string, service: string): Promise<void> {
  const { number } = await must(
    ada.post('/api/agreements', {
      title: 'Payment for the yard',
      variant: 'service-level',
      provider,
      customer,
      owner: ada.id,
      services: [{ service }],
    }),
  );
  const day = '2026-01-01';
  await must(ada.post(`/api/agreements/${number}/propose`, { inForceFrom: day }));
  await must(ada.post(`/api/agreements/${number}/agree`, { agreedOn: day, agreedForCustomerBy: ada.id }));
  await must(ada.post(`/api/agreements/${number}/begin`));
}

export async function badMonday(house?: TestReeve): Promise<BadMonday> {
  return playOn(house ?? (await testReeve()));
}

async function playOn(house: TestReeve): Promise<BadMonday> {
  const provider = await house.make('organisation', { name: 'VendoTool', kind: 'provider' });
  const staff = (name: string, roles: readonly string[]) => house.person(name, roles, { organisation: provider });
  const ana = await staff('Ana Agent', ['agent']);
  const ben = await staff('Ben Okafor', ['agent']);
  const cleo = await staff('Cleo Chen', ['agent']);
  const mara = await staff('Mara Manager', ['manager']);
  const ada = await staff('Ada Admin', ['administrator']);
  const team = await house.make('team', { name: 'Payment', members: [{ person: ana.id }] });
  const payment = await house.make('service', {
    name: 'Card payment',
    owner: ana.id,
    supportTeam: team,
    criticality: 'critical',
  });
  await must(ada.post(`/api/services/${payment}/charter`));
  await must(ada.post(`/api/services/${payment}/publish`));
  const till = await house.make('service', { name: 'Tills', owner: ana.id });
  await must(ada.post(`/api/services/${till}/links`, { kind: 'depends-on', to: payment }));
  const werft = await house.make('organisation', { name: 'Werft', kind: 'customer' });
  await agree(ada, provider, werft, payment);
  const cause = String(
    (
      await must(
        ana.post('/api/incidents', {
          title: 'No authorisation gets through',
          service: payment,
          impact: 'high',
          urgency: 'high',
        }),
      )
    )['number'],
  );
  await must(ana.post(`/api/incidents/${cause}/assign`, { team, assignee: 'me' }));
  const customers: Customer[] = [];
  for (const name of ['Nordlicht', 'Tischler', 'Kaffee'])
    customers.push(await customerOf(house, ana, name, cause, payment));
  const settle = async (): Promise<void> => {
    for (let times = 0; times < 5; times += 1) await house.reeve.settle();
  };
  await settle();
  return { house, ana, ben, cleo, mara, ada, payment, cause, customers, settle };
}
