import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { endProduct, killDatabase, type Product, startProduct } from './reliability/product.ts';
import { halfWritten, lostWrites, notOnce, wholeCheck } from './reliability/proof.ts';
import { dataFolder, onFolder, setStage } from './reliability/stage.ts';
import { beginWriting, type Writers } from './reliability/writers.ts';

/** More by RELIABILITY_ROUNDS; a round takes a few seconds. */
const rounds = Number(process.env['RELIABILITY_ROUNDS'] ?? 5);
const victims = ['Reeve', 'the database', 'both'] as const;

const startAgain = async (folder: string, writers: Writers): Promise<Product> => {
  const product = await startProduct(folder);
  writers.aim(product.url);
  return product;
};

/** Waits until something is acknowledged that was not before: the product works again. */
async function worksAgain({ ledger }: Writers): Promise<void> {
  const before = ledger.acknowledged.length;
  await expect.poll(() => ledger.acknowledged.length, { timeout: 30_000 }).toBeGreaterThan(before);
}

async function strike(folder: string, product: Product, writers: Writers, round: number): Promise<Product> {
  const victim = victims[round % victims.length];
  if (victim !== 'Reeve') killDatabase(folder);
  if (victim === 'both') await sleep(Math.random() * 100);
  if (victim === 'the database') return product;
  await endProduct(product, 'SIGKILL');
  return startAgain(folder, writers);
}

test(`nothing acknowledged is lost and nothing is half-written by ${rounds} kills at random moments under load`, {
  timeout: 120_000 + rounds * 30_000,
}, async () => {
  const folder = dataFolder();
  const stage = await onFolder(folder, (reeve) => setStage(reeve, 8));
  let product = await startProduct(folder);
  const writers = beginWriting(stage, product.url);
  try {
    for (let round = 0; round < rounds; round += 1) {
      await worksAgain(writers);
      await sleep(200 + Math.random() * 2_000);
      product = await strike(folder, product, writers, round);
    }
    await worksAgain(writers);
  } finally {
    await writers.end();
    await endProduct(product, 'SIGTERM');
  }
  const { ledger } = writers;
  console.info(`${rounds} kills, ${ledger.acknowledged.length} acknowledged, slowest ${ledger.slowestMilliseconds} ms`);
  expect(ledger.faults).toEqual([]);
  expect(ledger.slowestMilliseconds).toBeLessThan(12_000);
  await onFolder(folder, async (reeve) => {
    expect(await lostWrites(reeve, ledger)).toEqual([]);
    const never = ledger.acknowledged.slice(0, 1).map((write) => ({ ...write, version: 99 }));
    expect(await lostWrites(reeve, { ...ledger, acknowledged: never })).toEqual(never);
    expect(await notOnce(reeve, ledger)).toEqual([]);
    expect(await halfWritten(reeve)).toEqual([]);
    expect((await wholeCheck(reeve)).join('\n')).toContain('The database is as declared.');
  });
  rmSync(folder, { recursive: true, force: true });
});
