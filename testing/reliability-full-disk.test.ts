import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { endProduct, startProduct } from './reliability/product.ts';
import { halfWritten, lostWrites, notOnce, wholeCheck } from './reliability/proof.ts';
import { mayMount, smallDisk } from './reliability/small-disk.ts';
import { onFolder, setStage } from './reliability/stage.ts';
import { beginWriting } from './reliability/writers.ts';

const form = (content: Buffer): FormData => {
  const data = new FormData();
  data.append('file', new Blob([new Uint8Array(content)]), 'large.bin');
  return data;
};

// The embedded server on a disk of its own, whichever server the other tests have: once in a run is enough.
const elsewhere = process.env['TEST_DATABASE_URL'] !== undefined;

test.skipIf(process.platform !== 'linux' || elsewhere || !mayMount())(
  'a full disk is a 503 that says so, loses nothing that was acknowledged, and is forgotten once there is room again',
  async () => {
    const disk = smallDisk(320);
    onTestFinished(() => disk.remove());
    const { folder } = disk;
    const stage = await onFolder(folder, (reeve) => setStage(reeve, 4));
    const product = await startProduct(folder);
    // A write may wait for a connection and for two statements before it is refused: each wait is bounded, and so is their sum.
    const writers = beginWriting(stage, product.url, 100_000);
    const { ledger } = writers;
    const works = async (than: number): Promise<void> =>
      void (await expect.poll(() => ledger.acknowledged.length, { timeout: 60_000 }).toBeGreaterThan(than));
    try {
      await works(40);
      disk.fill();
      // Written until nothing is taken any more: what was set aside by the database before is used up first.
      for (let before = -1; before !== ledger.acknowledged.length; ) {
        before = ledger.acknowledged.length;
        await sleep(2_500);
        disk.fill();
      }
      const response = await fetch(`${product.url}/api/incidents/${ledger.acknowledged[0]?.record}/attachments`, {
        method: 'POST',
        headers: { authorization: `Bearer ${stage.tokens[0]}` },
        body: form(Buffer.alloc(3_000_000, 1)),
      });
      expect([response.status, response.headers.get('retry-after') !== null]).toEqual([503, true]);
      expect(product.child.exitCode, product.said.join('\n')).toBeNull();
      disk.clear();
      await works(ledger.acknowledged.length + 40);
    } finally {
      await writers.end();
      await endProduct(product, 'SIGTERM');
    }
    console.info(
      `${ledger.acknowledged.length} acknowledged, slowest ${ledger.slowestMilliseconds} ms; ${product.said.filter((line) => !line.startsWith('{')).join(' | ')}`,
    );
    expect(ledger.faults).toEqual([]);
    await onFolder(folder, async (reeve) => {
      expect(await lostWrites(reeve, ledger)).toEqual([]);
      expect(await notOnce(reeve, ledger)).toEqual([]);
      expect(await halfWritten(reeve)).toEqual([]);
      expect((await wholeCheck(reeve)).join('\n')).toContain('The database is as declared.');
    });
  },
  300_000,
);
