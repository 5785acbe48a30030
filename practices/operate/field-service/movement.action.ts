import { number } from '../../../fields/number/number.field.ts';
import { reference } from '../../../fields/reference/reference.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { type Action, action } from '../../../kernel/action.ts';
import type { Context, Row } from '../../../kernel/context.ts';
import { allOf, anyOf, mine, role } from '../../../kernel/permission.ts';
import { refuseField } from '../../../kernel/refusal.ts';
import type { part } from './part.record.ts';
import type { stock } from './stock.record.ts';

type Stock = Row<typeof stock>;

const keepers = anyOf(role('dispatcher'), role('administrator'));
const holders = anyOf(keepers, allOf(role('technician'), mine('assignee')));

const quantity = number({ required: true, least: 0.001, most: 1_000_000, decimals: 3 });
const rounded = (value: number): number => Number(value.toFixed(3));

const refuseMore = ({ onHand }: Stock, wanted: number): void => {
  if (wanted > onHand) throw refuseField('quantity', 'not-there', `There are ${onHand} only.`);
};

/** A part that is tracked does not move without its serial number. */
async function refuseUntracked(context: Context, row: Stock, serialNumber: string | null): Promise<void> {
  const { serialTracked, name } = (await context.read('part', row.part)) as Row<typeof part>;
  if (serialTracked && !serialNumber)
    throw refuseField('serialNumber', 'required', `${name} is tracked by its serial number.`);
}

async function note(context: Context, { id }: Stock, words: readonly (string | null)[]): Promise<void> {
  const text = words.filter(Boolean).join(' · ');
  if (text) await context.say('stock', id, { text, visibility: 'internal' });
}

/** More has come: from a supplier, or back from where it was. */
const receive = action<typeof stock>()({
  record: 'stock',
  name: 'receive',
  arguments: { quantity, serialNumber: text(), note: text() },
  may: holders,
  run: async (context, row, given) => {
    await refuseUntracked(context, row, given.serialNumber);
    const onHand = rounded(row.onHand + given.quantity);
    await context.update('stock', row.id, { onHand });
    await note(context, row, [given.serialNumber, given.note]);
    return { onHand };
  },
});

/** It was built in or handed over; what was reserved goes first. */
const use = action<typeof stock>()({
  record: 'stock',
  name: 'use',
  arguments: { quantity, workOrder: reference('work-order'), serialNumber: text(), note: text() },
  may: holders,
  run: async (context, row, given) => {
    refuseMore(row, given.quantity);
    await refuseUntracked(context, row, given.serialNumber);
    const onHand = rounded(row.onHand - given.quantity);
    const reserved = rounded(Math.min(Math.max(0, row.reserved - given.quantity), onHand));
    await context.update('stock', row.id, { onHand, reserved });
    const order = given.workOrder ? (await context.read('work-order', given.workOrder)).number : null;
    await note(context, row, [order, given.serialNumber, given.note]);
    return { onHand };
  },
});

/** From here to another place of the same part; both are written, or neither. */
const transfer = action<typeof stock>()({
  record: 'stock',
  name: 'transfer',
  arguments: { quantity, to: reference('stock', { required: true }), serialNumber: text() },
  may: keepers,
  run: async (context, row, given) => {
    refuseMore(row, given.quantity + row.reserved);
    await refuseUntracked(context, row, given.serialNumber);
    const there = (await context.read('stock', given.to)) as Stock;
    if (there.part !== row.part || there.id === row.id)
      throw refuseField('to', 'another-part', `${there.number} holds another part, or is this place itself.`);
    await context.update('stock', row.id, { onHand: rounded(row.onHand - given.quantity) });
    await context.update('stock', there.id, { onHand: rounded(there.onHand + given.quantity) });
    await note(context, row, [`→ ${there.number}`, given.serialNumber]);
    await note(context, there, [`← ${row.number}`, given.serialNumber]);
    return { onHand: rounded(row.onHand - given.quantity) };
  },
});

/** Somebody counted: what lies there is what counts. */
const count = action<typeof stock>()({
  record: 'stock',
  name: 'count',
  arguments: { counted: number({ required: true, least: 0, most: 1_000_000, decimals: 3 }), note: text() },
  may: holders,
  run: async (context, row, { counted, note: words }) => {
    const reserved = Math.min(row.reserved, counted);
    await context.update('stock', row.id, { onHand: counted, reserved, countedOn: context.now.slice(0, 10) });
    await note(context, row, [words]);
    return { onHand: counted, difference: rounded(counted - row.onHand) };
  },
});

/** The verbs of a stock: every change of what lies there has one, and stays in its activity. */
export const movements: readonly Action[] = [receive, use, transfer, count];
