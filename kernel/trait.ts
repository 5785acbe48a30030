import type { Fields } from './field.ts';
import type { LinesOf } from './lines.ts';

/**
 * An adjective a record can wear: fields and lines it brings, and a name under which panels, columns and server behaviour
 * are contributed to every record that wears it.
 */
export type Trait<Name extends string = string, F extends Fields = Fields, L extends LinesOf = LinesOf> = {
  readonly name: Name;
  readonly fields: F;
  readonly lines?: L;
};

// biome-ignore lint/complexity/noBannedTypes: no fields is the natural default
export const trait = <const Name extends string, const F extends Fields = {}, const L extends LinesOf = {}>(declared: {
  name: Name;
  fields?: F;
  lines?: L;
}): Trait<Name, F, L> => ({ fields: {} as F, ...declared });
