import type { Context, NoticeTo } from '../../kernel/context.ts';
import { hears, type Reaction } from '../../kernel/reaction.ts';
import type { Database, Executor } from '../database/database.ts';
import { type Call, type House, reeve } from '../operations/call.ts';
import { contextFor } from '../operations/context.ts';
import { notifyAll } from '../operations/notice.ts';
import type { Consumer } from './consumer.ts';

/** A call by Reeve itself, at this moment. */
export const callByReeve = (database: Database, house: House, executor: Executor, inTransaction: boolean): Call => ({
  database,
  executor,
  inTransaction,
  house,
  actor: reeve,
  now: new Date().toISOString(),
  channel: 'desk',
});

/** The name under which a reaction hears the stream. */
export const consumerName = ({ name }: Pick<Reaction, 'name'>): string => `reaction:${name}`;

/** One that fails does not hold up the others. History is not reacted to. */
export const reactionConsumers = (database: Database, house: () => House): readonly Consumer[] =>
  house().registry.reactions.map((reaction) => ({
    name: consumerName(reaction),
    hears: (event) => !event.history && hears(reaction.on, event),
    handle: (executor, event) => reaction.run(contextFor(callByReeve(database, house(), executor, true)), event),
    handleAll: async (executor, events) => {
      const call = callByReeve(database, house(), executor, true);
      const notices: NoticeTo[] = [];
      const context: Context = { ...contextFor(call), notify: async (notice) => void notices.push(notice) };
      for (const event of events) await reaction.run(context, event);
      await notifyAll(call, notices);
    },
  }));
