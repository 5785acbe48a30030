import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestReeve, testReeve } from '../../testing/reeve.ts';
import { exportRecords } from './export.ts';
import { sheets } from './export-sheet.ts';

async function* rows(many: number): AsyncGenerator<readonly string[]> {
  for (let row = 1; row <= many; row += 1) yield [`=1+${row}`, String(row)];
}

type Cell = { readonly value: unknown; readonly formula?: string };
type Sheet = { readonly name: string; readonly rowCount: number; getCell(at: string): Cell };

async function read(bytes: Buffer): Promise<readonly Sheet[]> {
  const { default: Excel } = await import('exceljs');
  const book = new Excel.Workbook();
  await book.xlsx.load(bytes as unknown as ArrayBuffer);
  return book.worksheets as unknown as readonly Sheet[];
}

describe('a workbook', () => {
  test('goes on in a next sheet, each with its header, and holds texts that are no formulas', async () => {
    const found = await read(await buffer(await sheets(['What', 'Row'], rows(25), 'inci/dents', 10)));
    expect(found.map(({ name, rowCount }) => [name, rowCount])).toEqual([
      ['inci dents', 11],
      ['inci dents 2', 11],
      ['inci dents 3', 6],
    ]);
    expect(found.map((sheet) => sheet.getCell('B1').value)).toEqual(['Row', 'Row', 'Row']);
    expect(found[2]?.getCell('B6').value).toBe('25');
    expect(found[0]?.getCell('A2')).toMatchObject({ value: '=1+1', formula: undefined });
  });

  test('is written no faster than it is read, and no further once nobody reads', async () => {
    let made = 0;
    async function* counted(): AsyncGenerator<readonly string[]> {
      for await (const row of rows(200_000)) {
        made += 1;
        yield [...row, Math.random().toString(36).repeat(8)];
      }
    }
    const stream = await sheets(['What', 'Row', 'More'], counted(), 'large');
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    const unread = made;
    expect(unread).toBeLessThan(100_000);
    stream.destroy();
    await new Promise((resolve) => setTimeout(resolve, 300));
    const after = made;
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(made).toBe(after);
  });
});

describe('an export', () => {
  let house: TestReeve;
  const many = 450;

  beforeAll(async () => {
    house = await testReeve();
    for (let at = 1; at <= many; at += 1) await house.make('team', { name: `Team ${at}` });
  });
  afterAll(() => house.stop());

  test('has every record, over as many pages of the list as there are, each once', async () => {
    const type = house.reeve.keeper.current().registry.types.get('team');
    if (!type) throw new Error('There are no teams.');
    const { stream } = await exportRecords(house.call(), type, 'csv', { columns: 'number' });
    const lines = (await buffer(stream)).toString().trim().split('\r\n').slice(1);
    expect(new Set(lines).size).toBe(many);
    expect(lines).toHaveLength(many);
  });
});
