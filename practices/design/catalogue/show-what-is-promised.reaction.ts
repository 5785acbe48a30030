import type { Context } from '../../../kernel/context.ts';
import { every } from '../../../kernel/every.ts';
import { reaction } from '../../../kernel/reaction.ts';
import type { WholeRow } from '../../../kernel/reading.ts';
import type { agreement } from '../service-level/agreement.record.ts';
import type { catalogueItem } from './catalogue-item.record.ts';
import { type Level, promisedLevels } from './promised-levels.ts';

type Agreement = WholeRow<typeof agreement>;
type Item = WholeRow<typeof catalogueItem>;

async function inForce(context: Context): Promise<readonly Agreement[]> {
  const found: Agreement[] = [];
  for (const { id } of await Array.fromAsync(
    every(context, 'agreement', { state: 'in-force', variant: 'service-level' }),
  ))
    found.push((await context.read('agreement', id)) as unknown as Agreement);
  return found;
}

const told = (levels: readonly Level[]): string =>
  JSON.stringify(
    levels.map(({ metric, within, share, counted, agreement: of }) => [metric, within, share, counted, of]),
  );

async function show(context: Context, agreements: readonly Agreement[], id: string): Promise<void> {
  const item = (await context.read('catalogue-item', id)) as unknown as Item;
  const levels = promisedLevels(agreements, item.service);
  if (told(levels) === told(item.levels as readonly Level[])) return;
  await context.update('catalogue-item', id, {
    levels: levels.map(({ share, ...level }) => ({ ...level, ...(share !== null && { share }) })),
  });
}

/** What can be ordered says how soon it is promised to everybody, and says so anew when what is agreed begins or ends. */
export const showWhatIsPromised = reaction({
  name: 'show-what-is-promised-on-catalogue-items',
  on: [
    'agreement.in-force',
    'agreement.superseded',
    'agreement.ended',
    'catalogue-item.published',
    'catalogue-item.changed',
  ],
  run: async (context, event) => {
    const agreements = await inForce(context);
    const items =
      event.type === 'catalogue-item'
        ? [event.record]
        : (await Array.fromAsync(every(context, 'catalogue-item', { state: 'published' }))).map(({ id }) => id);
    for (const id of items) await show(context, agreements, id);
  },
});
