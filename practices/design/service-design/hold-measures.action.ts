import { secondsOf } from '../../../fields/duration/duration.field.ts';
import { action } from '../../../kernel/action.ts';
import type { Row } from '../../../kernel/context.ts';
import { allOf, anyOf, inState, role } from '../../../kernel/permission.ts';
import type { WholeRow } from '../../../kernel/reading.ts';
import { Refusal } from '../../../kernel/refusal.ts';
import type { measure } from '../../improve/measurement/measure.record.ts';
import type { serviceDesign } from './service-design.record.ts';

type Design = WholeRow<typeof serviceDesign>;
type Level = Design['levels'][number];

const secondsIn: Readonly<Record<string, number>> = { seconds: 1, minutes: 60, hours: 3_600, days: 86_400 };

/** What a level comes to in the unit of a measure; null where it says no such figure. */
const figureOf = ({ level, share, within }: Level, unit: string): number | null => {
  const length = secondsIn[unit];
  if (length && within !== null) return (secondsOf(within) ?? 0) / length;
  return unit === 'percent' ? (share ?? level) : level;
};

/** The levels that a design promises become the targets of the measures that it names: operation is held to what was designed. */
export const holdMeasures = action<typeof serviceDesign>()({
  record: 'service-design',
  name: 'hold-measures',
  arguments: {},
  may: allOf(
    anyOf(role('service-designer'), role('service-level-manager'), role('service-owner'), role('administrator')),
    inState('approved', 'in-use'),
  ),
  run: async (context, row) => {
    const { levels } = row as unknown as Design;
    const linked = await context.linked('measures', 'in', { type: 'service-design', key: row.id });
    const known = new Set(linked.map((other) => other.row.id));
    const held: string[] = [];
    for (const level of levels) {
      if (!level.measure) continue;
      const found = (await context.read('measure', level.measure)) as Row<typeof measure>;
      const target = figureOf(level, found.unit);
      if (target === null)
        throw new Refusal(
          'conflict',
          `“${level.property}” says no figure in ${found.unit}, as ${found.number} is told in.`,
        );
      if (found.target !== target) await context.update('measure', found.id, { target });
      if (!known.has(found.id))
        await context.link('measures', { type: 'measure', key: found.id }, { type: 'service-design', key: row.id });
      known.add(found.id);
      held.push(found.number);
    }
    if (held.length === 0) throw new Refusal('conflict', `${row.number} names no measure at its levels.`);
    return { measures: held };
  },
});
