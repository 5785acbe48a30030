import { day } from '../../../fields/day/day.field.ts';
import { number } from '../../../fields/number/number.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { action } from '../../../kernel/action.ts';
import { allOf, anyOf, inState, mine, role } from '../../../kernel/permission.ts';
import { Refusal } from '../../../kernel/refusal.ts';
import type { measure } from './measure.record.ts';

type Reading = { readonly id: string; readonly toldOn: string; readonly [field: string]: unknown };

/** A line as it is written: without what the house keeps of it. */
const anew = ({ id, toldOn, value, cases, remark }: Reading) => ({ id, toldOn, value, cases, remark });

const today = (now: string, zone: string): string =>
  Temporal.Instant.from(now).toZonedDateTimeISO(zone).toPlainDate().toString();

/** Writes down what a measure that is told by hand came to, on a day; what stood there for the day is put right. */
export const noteReading = action<typeof measure>()({
  record: 'measure',
  name: 'note-reading',
  arguments: {
    value: number({ decimals: 3, required: true }),
    on: day(),
    cases: number({ least: 0 }),
    remark: text(),
  },
  may: allOf(
    anyOf(role('measurement-manager'), role('administrator'), mine('assignee')),
    inState('draft', 'restricted', 'shared'),
  ),
  run: async (context, row, { value, on, cases, remark }) => {
    const { variant, readings } = row as unknown as { variant: string; readings: readonly Reading[] };
    if (variant !== 'by-hand')
      throw new Refusal('conflict', `${row.number} is computed from records. Its figure is not told by hand.`);
    const at = on ?? today(context.now, row.zone);
    const others = readings.filter(({ toldOn }) => toldOn !== at).map(anew);
    const all = [...others, { toldOn: at, value, cases: cases ?? null, remark: remark ?? null }];
    await context.update('measure', row.id, {
      readings: all.toSorted((one, two) => (one.toldOn < two.toldOn ? -1 : 1)),
    });
    return { on: at, value };
  },
});
