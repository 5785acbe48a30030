import type { Context, Row } from './context.ts';
import type { Fields, Values } from './field.ts';
import type { AnyRecord } from './record.ts';

/** A question a record can answer: `GET /api/incidents/INC-7/similar`. Reads only, within what the actor may see. */
export type Query = {
  readonly sort: 'query';
  readonly record: string;
  readonly name: string;
  readonly arguments: Fields;
  answer(context: Context, row: Row, args: Readonly<Record<string, unknown>>): Promise<unknown>;
};

export const query =
  <R extends AnyRecord>() =>
  <const A extends Fields>(declared: {
    record: R['name'];
    name: string;
    arguments: A;
    answer: (context: Context, row: Row<R>, args: Values<A>) => Promise<unknown>;
  }): Query => ({ sort: 'query', ...declared, answer: declared.answer as unknown as Query['answer'] });
