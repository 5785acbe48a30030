import { day } from '../../../fields/day/day.field.ts';
import { moment } from '../../../fields/moment/moment.field.ts';
import { quantity } from '../../../fields/quantity/quantity.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { action } from '../../../kernel/action.ts';
import type { Context, Row } from '../../../kernel/context.ts';
import { anyOf, role } from '../../../kernel/permission.ts';
import { refuseField } from '../../../kernel/refusal.ts';
import type { configurationItem } from '../configuration/configuration-item.record.ts';
import type { discrepancy } from './discrepancy.record.ts';
import { observeWords } from './observe.words.ts';
import { asText, hasProperty, type Property, properties } from './properties.ts';

type Item = Row<typeof configurationItem>;
type Found = Row<typeof discrepancy>;
type Seen = { readonly discoveredBy: string; readonly seenAt: string };
type Difference = { readonly property: Property; readonly recorded: string | null; readonly discovered: string };

async function before(context: Context, item: Item, property: Property): Promise<Found | undefined> {
  const { items } = await context.list('discrepancy', { configurationItem: item.id, property, limit: '1' });
  return items[0] as Found | undefined;
}

async function begin(context: Context, item: Item, difference: Difference, seen: Seen): Promise<string> {
  const { number } = await context.create('discrepancy', {
    ...difference,
    ...seen,
    configurationItem: item.id,
  });
  return number;
}

/** Seen before: what was decided stands while both sides are as they were then; else it is to be decided again. */
async function goOn(context: Context, found: Found, difference: Difference, seen: Seen): Promise<string> {
  const { recorded, discovered } = difference;
  const same = found.recorded === recorded && found.discovered === discovered;
  const again = found.state === 'gone' || found.state === 'accepted' || (found.state === 'kept' && !same);
  if (again) await context.transition('discrepancy', found.id, 'return');
  const times = same ? found.times + 1 : 1;
  await context.update('discrepancy', found.id, {
    recorded,
    discovered,
    ...seen,
    times,
  });
  return found.number;
}

async function compare(context: Context, item: Item, difference: Difference, seen: Seen): Promise<string | null> {
  const found = await before(context, item, difference.property);
  if (difference.recorded !== difference.discovered)
    return found ? goOn(context, found, difference, seen) : begin(context, item, difference, seen);
  if (found && ['to-decide', 'kept', 'handed-on'].includes(found.state ?? ''))
    await context.transition('discrepancy', found.id, 'vanish');
  return null;
}

/** The values that were reported, beside what is recorded of each; one that the item's class does not have is refused. */
const differences = (item: Item, args: Readonly<Record<string, unknown>>): readonly Difference[] => {
  const values: Readonly<Record<string, unknown>> = item;
  return properties.flatMap((property) => {
    const discovered = asText(args[property]);
    if (discovered === null) return [];
    if (!hasProperty(values['variant'], property))
      throw refuseField(property, 'unknown', 'Items of this class have no such property.');
    return [{ property, recorded: asText(values[property]), discovered }];
  });
};

/**
 * Discovery, or somebody who looked, reports what an item is like. What differs from its record is to be decided; an item that is
 * found as recorded is verified. A report may be sent any number of times.
 */
export const observe = action<typeof configurationItem>()({
  record: 'configuration-item',
  name: 'observe',
  arguments: {
    discoveredBy: text({ required: true, most: 200 }),
    seenAt: moment(),
    serialNumber: text(),
    address: text(),
    operatingSystem: text(),
    memory: quantity(['MB', 'GB', 'TB']),
    processors: text(),
    model: text(),
    phoneNumber: text({ format: 'phone' }),
    softwareVersion: text(),
    webAddress: text({ format: 'web-address' }),
    issuer: text(),
    validUntil: day(),
  },
  may: anyOf(role('discovery'), role('agent'), role('administrator')),
  words: observeWords,
  run: async (context, item, args) => {
    const seen = { discoveredBy: args.discoveredBy, seenAt: args.seenAt ?? context.now };
    const compared = differences(item, args);
    const differing: string[] = [];
    for (const difference of compared) {
      const number = await compare(context, item, difference, seen);
      if (number) differing.push(number);
    }
    const verified = compared.length > 0 && differing.length === 0 && item.state === 'in-use';
    if (verified) await context.transition('configuration-item', item.id, 'verify');
    return { discrepancies: differing, verified };
  },
});
