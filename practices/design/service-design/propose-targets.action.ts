import { reference } from '../../../fields/reference/reference.field.ts';
import { action } from '../../../kernel/action.ts';
import type { Row } from '../../../kernel/context.ts';
import { linkOnce } from '../../../kernel/link-once.ts';
import { allOf, anyOf, inState, role } from '../../../kernel/permission.ts';
import { Refusal } from '../../../kernel/refusal.ts';
import type { agreement } from '../service-level/agreement.record.ts';

type Line = Readonly<Record<string, unknown>>;

const copied = ['metric', 'channel', 'within', 'share', 'level', 'requirement'];
const filled = (line: Line, names: readonly string[]): Line =>
  Object.fromEntries(names.filter((name) => (line[name] ?? null) !== null).map((name) => [name, line[name]]));

/** Levels that a design promises by a figure become targets of an agreement under negotiation, each saying where it comes from. */
export const proposeTargets = action<typeof agreement>()({
  record: 'agreement',
  name: 'propose-targets',
  arguments: { design: reference('service-design', { required: true }) },
  may: allOf(anyOf(role('service-level-manager'), role('administrator')), inState('draft')),
  words: {
    en: {
      label: 'Targets from a design',
      done: 'took targets from a design',
      help: 'Each level that the design promises by a figure becomes a target here; those that were taken already are not taken again.',
      arguments: { design: 'Service design' },
    },
    de: {
      label: 'Ziele aus einem Entwurf',
      done: 'übernahm Ziele aus einem Entwurf',
      help: 'Jede Zusage des Entwurfs mit einer Zahl wird hier ein Ziel; was schon übernommen ist, wird nicht noch einmal übernommen.',
      arguments: { design: 'Serviceentwurf' },
    },
  },
  run: async (context, row, args) => {
    const design = await context.read('service-design', String(args.design));
    const { levels, service } = design as unknown as { levels: readonly Line[]; service: string };
    const targets = ((row as Row & { targets?: readonly Line[] }).targets ?? []) as readonly Line[];
    const known = new Set(targets.map(({ origin }) => origin));
    const taken = levels
      .filter((line) => [line['within'], line['level'], line['share']].some((value) => (value ?? null) !== null))
      .map((line) => ({ ...filled(line, copied), service, origin: `${design.number}: ${line['property']}` }))
      .filter(({ origin }) => !known.has(origin));
    if (taken.length === 0)
      throw new Refusal('conflict', `${design.number} promises nothing that does not stand here.`);
    await context.update('agreement', row.id, { targets: [...targets, ...taken] });
    const here = { type: 'agreement', key: row.id };
    await linkOnce(context, 'comes-from', 'out', here, { type: 'service-design', key: design.id });
    return { targets: taken.length };
  },
});
