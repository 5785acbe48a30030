import type { Context, ListQuery, Row } from './context.ts';
import type { RecordEvent } from './event.ts';
import { every } from './every.ts';
import { type Reaction, reaction } from './reaction.ts';

/** What a record of a type is held against, and what it then knows. */
type Held = {
  readonly name: string;
  /** The type that is held against others. */
  readonly record: string;
  /** Events after which one is told anew, besides that it came or was changed. */
  readonly own?: readonly string[];
  /** Events of what it is held against, after which all that stand are told anew. */
  readonly against: readonly string[];
  /** Of those events, whether this one touches anybody; each does where nothing is said. */
  readonly matters?: (event: RecordEvent) => boolean;
  /** Those that stand: the others are history. */
  readonly standing: ListQuery;
  /** Whether one is held against others of its own type too, and changes what they know; none is where nothing is said. */
  readonly carries?: (row: Row) => boolean;
  /** The fields as they are by now, of a record as it stands; what stands in them already is not written again. */
  tell(context: Context, row: Row): Promise<Readonly<Record<string, unknown>>>;
};

/**
 * Records that know how they stand against others: told anew when they are written, and all that stand when something they are
 * held against is. Listing all is right where they are few (agreements, designs), and none is forgotten.
 */
export const heldAgainst = ({
  record,
  own = [],
  against,
  matters,
  standing,
  carries,
  tell,
  ...rest
}: Held): Reaction => {
  const hold = async (context: Context, row: Row): Promise<void> => {
    const told = await tell(context, row);
    if (Object.keys(told).length > 0) await context.update(record, row.id, told);
  };
  return reaction({
    ...rest,
    on: [`${record}.created`, `${record}.changed`, ...own, ...against],
    run: async (context, event) => {
      if (event.type === record) {
        const row = await context.read(record, event.record);
        if (!carries?.(row)) return hold(context, row);
      } else if (matters && !matters(event)) return;
      for (const { id } of await Array.fromAsync(every(context, record, standing)))
        await hold(context, await context.read(record, id));
    },
  });
};
