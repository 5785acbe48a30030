import { action } from '../../../kernel/action.ts';
import type { Row } from '../../../kernel/context.ts';
import { allOf, anyOf, inState, role } from '../../../kernel/permission.ts';
import { Refusal } from '../../../kernel/refusal.ts';
import type { agreement } from './agreement.record.ts';

type Lines = readonly Readonly<Record<string, unknown>>[];

const taken = [
  'title',
  'scope',
  'provider',
  'customer',
  'owner',
  'calendar',
  'serviceHours',
  'zone',
  'renewal',
  'noticeDays',
] as const satisfies readonly (keyof Row<typeof agreement>)[];
const ofVariants: readonly string[] = ['providingTeam', 'receivingTeam', 'contractNumber'];
const copiedLines = ['services', 'targets', 'steps', 'credits'];
const open = 'draft,proposed,agreed';

const filled = (values: Readonly<Record<string, unknown>>, names: readonly string[]) =>
  Object.fromEntries(names.filter((name) => (values[name] ?? null) !== null).map((name) => [name, values[name]]));

/** Lines as they are written anew: what is empty is left out, and each becomes a line of its own. */
const anew = (lines: Lines): Lines =>
  lines.map((line) =>
    filled(
      line,
      Object.keys(line).filter((name) => !['id', 'owner', 'place'].includes(name)),
    ),
  );

/** Makes a draft of everything that stands in an agreement, which is to follow it: negotiated while this one stays in force. */
export const newEdition = action<typeof agreement>()({
  record: 'agreement',
  name: 'new-edition',
  arguments: {},
  may: allOf(
    anyOf(role('service-level-manager'), role('administrator')),
    inState('agreed', 'in-force', 'superseded', 'ended'),
  ),
  run: async (context, row) => {
    const [next] = (await context.list('agreement', { previous: row.id, state: open, limit: '1' })).items;
    if (next) throw new Refusal('conflict', `${next.number} follows ${row.number} already and is not in force yet.`);
    const whole = row as unknown as Readonly<Record<string, unknown>>;
    const made = await context.create('agreement', {
      variant: whole['variant'],
      ...filled(whole, [...taken, ...ofVariants]),
      ...Object.fromEntries(copiedLines.map((name) => [name, anew((whole[name] ?? []) as Lines)])),
      previous: row.id,
      edition: row.edition + 1,
    });
    return { id: made.id, number: made.number };
  },
});
