import type { Context, Row } from './context.ts';
import type { Fields, Values } from './field.ts';
import type { Permission } from './permission.ts';
import type { AnyRecord } from './record.ts';
import type { ActionWords } from './words.ts';

/** The words of an action that one practice brings to another's record, complete in every language. */
export type BroughtWords = { readonly en: ActionWords; readonly de: ActionWords };

/** A verb that is more than a transition: typed arguments, a permission of its own, steps through the context, one transaction. */
export type Action = {
  readonly sort: 'action';
  readonly record: string;
  readonly name: string;
  readonly arguments: Fields;
  readonly may: Permission;
  /** Of an action on another practice's record, whose own words do not know it. */
  readonly words?: BroughtWords;
  run(context: Context, row: Row, args: Readonly<Record<string, unknown>>): Promise<Readonly<Record<string, unknown>>>;
};

export const action =
  <R extends AnyRecord>() =>
  <const A extends Fields>(declared: {
    record: R['name'];
    name: string;
    arguments: A;
    may: Permission;
    words?: BroughtWords;
    run: (context: Context, row: Row<R>, args: Values<A>) => Promise<Readonly<Record<string, unknown>>>;
  }): Action => ({ sort: 'action', ...declared, run: declared.run as unknown as Action['run'] });
