import { once } from 'node:events';
import { PassThrough, type Readable } from 'node:stream';
import { setImmediate as breathe } from 'node:timers/promises';

type Row = readonly string[];

/** What a sheet holds beneath its header (Excel: 2^20 rows); what is more goes on in the next one. */
const rowsOfASheet = 1_048_575;
const pause = 200;

/** Waits until whoever downloads has read on, so that a slow one does not fill the memory. */
async function untilRead(stream: PassThrough): Promise<void> {
  await breathe();
  if (stream.writableNeedDrain && !stream.destroyed) await Promise.race([once(stream, 'drain'), once(stream, 'close')]);
}

/** Rows as a workbook of as many sheets as they need, written while it is read. */
export async function sheets(
  header: Row,
  rows: AsyncIterable<Row>,
  title: string,
  most: number = rowsOfASheet,
): Promise<Readable> {
  const { default: Excel } = await import('exceljs');
  const stream = new PassThrough();
  const book = new Excel.stream.xlsx.WorkbookWriter({ stream, useStyles: true });
  const name = title.replace(/[\\/*?:[\]]/g, ' ').slice(0, 26);
  const begin = (number: number) => {
    const sheet = book.addWorksheet(number === 1 ? name : `${name} ${number}`, {
      views: [{ state: 'frozen', ySplit: 1 }],
    });
    sheet.addRow(header).font = { bold: true };
    return sheet;
  };
  const fill = async (): Promise<void> => {
    let [sheet, number, written] = [begin(1), 1, 0];
    for await (const row of rows) {
      if (stream.destroyed) return;
      if (written === most) {
        sheet.commit();
        number += 1;
        [sheet, written] = [begin(number), 0];
      }
      // Strings are written as strings: a spreadsheet does not take them for formulas.
      sheet.addRow(row).commit();
      written += 1;
      if (written % pause === 0) await untilRead(stream);
    }
    sheet.commit();
    await book.commit();
  };
  fill().catch((error: Error) => stream.destroy(error));
  return stream;
}
