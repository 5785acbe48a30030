import type { RecordType } from '../../derive/registry.ts';
import { Refusal, refuseField } from '../../kernel/refusal.ts';

type PgError = {
  readonly code?: string;
  readonly constraint?: string;
  readonly detail?: string;
  readonly column?: string;
  readonly message?: string;
};

const fieldOf = (type: RecordType, column: string | undefined): string =>
  [...type.fields.values()].find((entry) => entry.columns.some(({ name }) => name === column))?.name ?? column ?? '';

const columnIn = (error: PgError): string | undefined => /^Key \((?:lower\()?"?(\w+)"?/.exec(error.detail ?? '')?.[1];

/** A write that PostgreSQL refused for a reason a client can mend → the refusal that says so; anything else is passed on. */
export const refusalFrom = (type: RecordType, error: unknown): unknown => {
  const pg = error as PgError;
  if (pg.code === '23503') {
    const field = fieldOf(type, columnIn(pg));
    return refuseField(field, 'not-found', `${field} points to a record that does not exist.`);
  }
  if (pg.code === '23505') {
    const field = fieldOf(type, columnIn(pg));
    return new Refusal('conflict', `There is already one with this ${field}.`, [
      { field, code: 'taken', message: 'is taken' },
    ]);
  }
  // The sentence of the trigger that holds trees (derive/tree.ts).
  if (pg.code === '23514' && pg.constraint?.endsWith('_circle'))
    return refuseField(fieldOf(type, pg.column), 'circle', pg.message ?? 'A tree has no circles.');
  if (pg.code === '23514') return new Refusal('invalid', 'A value is not one of those allowed.');
  if (pg.code === '22P05' || pg.code === '22021')
    return new Refusal('invalid', 'A text holds characters that cannot be stored.');
  return error;
};
