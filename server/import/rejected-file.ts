import { closeSync, fdatasyncSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import type { Row } from '../../derive/import-plan.ts';

/** A row that was not taken: where it stands, its key, why, and the row as it was. */
export type RejectedRow = {
  readonly at: number;
  readonly key: string;
  readonly why: string;
  readonly row: Row;
  readonly text?: string;
};

const quoted = (cell: string): string => (/[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const line = (cells: readonly string[]): string => `${cells.map(quoted).join(',')}\n`;

/** The file of rejected rows: CSV with the columns of the import's own file, so that it can be mended and imported again. */
export class RejectedFile {
  readonly #columns: readonly string[];
  readonly #file: number;
  #length: number;

  /** Goes on behind `length` bytes: what an import that was torn off wrote beyond its last batch is dropped. */
  constructor(path: string, columns: readonly string[], length: number) {
    this.#columns = columns;
    this.#file = openSync(path, length > 0 ? 'r+' : 'w');
    this.#length = length;
    ftruncateSync(this.#file, length);
  }

  /** Writes rows and gives how long the file is then. */
  write(rows: readonly RejectedRow[]): number {
    if (rows.length === 0) return this.#length;
    const header =
      this.#length === 0
        ? line(['rejected row', 'rejected key', 'rejected because', 'rejected text', ...this.#columns])
        : '';
    const text = rows.map(({ at, key, why, row, text = '' }) =>
      line([String(at), key, why, text, ...this.#columns.map((name) => row[name] ?? '')]),
    );
    this.#length += writeSync(this.#file, header + text.join(''), this.#length);
    fdatasyncSync(this.#file);
    return this.#length;
  }

  close(): void {
    closeSync(this.#file);
  }
}
