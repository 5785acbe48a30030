import { findWhatIsTouched } from '../../practices/strategy/external-change/find-what-is-touched.reaction.ts';
import type { Stage } from './stage.ts';

const cards = {
  title: 'PCI DSS 4.0.1',
  kind: 'standard',
  description: 'What was good practice in version 4 is required of whoever stores, processes or passes on card data.',
  demands:
    'Scripts of payment pages are listed, approved and watched (6.4.3, 11.6.1); a second factor leads to card data (8.4.2).',
  writtenIn: 'PCI DSS v4.0.1, requirements dated 31 March 2025',
  sourceAddress: 'https://www.pcisecuritystandards.org/document_library/',
  announcedOn: '2024-06-11',
  inForceOn: '2025-03-31',
  criteria: [{ data: 'payment-card' }],
};

const database = {
  title: 'PostgreSQL 15 is no longer maintained',
  kind: 'technology',
  description: 'A major version gets corrections for five years; after that, gaps in its security stay open.',
  demands: 'Databases run on a version that is maintained.',
  writtenIn: 'PostgreSQL versioning policy',
  sourceAddress: 'https://www.postgresql.org/support/versioning/',
  announcedOn: '2022-10-13',
  inForceOn: '2027-11-11',
};

/** A standard for card data: one service had work to do, of the other its owner could say why not. */
async function faceTheStandard(stage: Stage): Promise<void> {
  const at = (daysAgo: number, by?: string) => ({ at: stage.calendar.at(daysAgo, '10:20'), ...(by && { by }) });
  await stage.make('pci', 'external-change', { ...cards, owner: stage.id('maren') }, at(128, 'maren'));
  await stage.move('pci', 'announce', {}, at(128, 'maren'));
  await stage.move('pci', 'take-effect', {}, at(127));
  for (const [key, service] of [
    ['pci-payment', 'payment'],
    ['pci-till', 'till'],
  ] as const) {
    const foundBy = [{ criterion: 1, way: 'payment-card' }];
    const input = { externalChange: stage.id('pci'), service: stage.id(service), byHand: false, foundBy };
    await stage.make(key, 'affected-service', input, at(127));
  }
  await stage.move(
    'pci-till',
    'rule-out',
    { reason: 'The card readers encrypt up to Pagonet (P2PE); no card data reaches us.' },
    at(120, 'rainer'),
  );
  await stage.move(
    'pci-payment',
    'confirm',
    { effect: 'The scripts of the checkout have to be listed, approved and watched.' },
    at(119, 'olivia'),
  );
  const requirement = {
    title: 'Scripts of the checkout are approved and watched',
    kind: 'regulatory',
    service: stage.id('payment'),
    origin: cards.writtenIn,
    owner: stage.id('olivia'),
    importance: 'must',
    acceptanceCriterion: 'A script that nobody approved is seen within a week.',
  };
  await stage.make('pci-scripts', 'requirement', requirement, at(118, 'olivia'));
  await stage.link('answers', 'pci-scripts', 'pci-payment', at(118, 'olivia'));
  await stage.move('pci-scripts', 'analyse', {}, at(117, 'olivia'));
  await stage.move('pci-scripts', 'agree', {}, at(115, 'olivia'));
  await stage.move(
    'pci-scripts',
    'realise',
    { evidence: 'A trial script was reported after two days.' },
    at(70, 'olivia'),
  );
  await stage.move(
    'pci-payment',
    'settle',
    { outcome: 'Watched since; the list is reviewed each month.' },
    at(69, 'olivia'),
  );
  await stage.react(findWhatIsTouched, 'pci', at(69));
}

/** The end of a version: found by what the service rests on, and waiting for its owner's answer. */
async function faceTheEnd(stage: Stage): Promise<void> {
  const at = (daysAgo: number, by?: string) => ({ at: stage.calendar.at(daysAgo, '11:40'), ...(by && { by }) });
  await stage.link('depends-on', 'warehouse', 'wms-app', at(100, 'rainer'));
  const criteria = [{ technology: stage.id('tec-database'), until: '15' }];
  await stage.make(
    'postgres-15',
    'external-change',
    { ...database, criteria, owner: stage.id('maren') },
    at(12, 'maren'),
  );
  await stage.move('postgres-15', 'announce', {}, at(12, 'maren'));
  await stage.react(findWhatIsTouched, 'postgres-15', at(12));
}

/** What changed around VendoTool, and what its services answered. */
export async function faceChanges(stage: Stage): Promise<void> {
  await faceTheStandard(stage);
  await faceTheEnd(stage);
}
