import type { Stage } from './stage.ts';

/** What the inventory finds is held against what is recorded; people decide what differs. */
export async function verify(stage: Stage): Promise<void> {
  const { calendar } = stage;
  const seen = (item: string, found: object, daysAgo: number) =>
    stage.act(item, 'observe', { at: calendar.at(daysAgo, '03:00') }, { discoveredBy: 'Nightly inventory', ...found });
  await seen('web-01', { operatingSystem: 'Debian 12', memory: { value: 256, unit: 'GB' } }, 21);
  await seen('db-02', { operatingSystem: 'Debian 13' }, 14);
  await seen('search-01', { address: '10.20.1.33' }, 2);
  for (const number of ['DSC-1', 'DSC-2', 'DSC-3']) stage.call(number, 'discrepancy', number);
  const by = 'rainer';
  await stage.move(
    'DSC-1',
    'accept',
    { reason: 'Memory of the old catalogue server.' },
    { at: calendar.at(20, '09:10'), by },
  );
  const spare = { reason: 'The spare is to try the next release until March.' };
  await stage.move('DSC-2', 'keep', spare, { at: calendar.at(13, '09:30'), by });
}
