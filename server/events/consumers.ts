import type { Registry } from '../../derive/registry.ts';
import { clocksConsumer, clocksName } from '../clocks/follow.ts';
import type { Database } from '../database/database.ts';
import type { House } from '../operations/call.ts';
import type { Consumer } from './consumer.ts';
import { flowsConsumer } from './flows.ts';
import { consumerName, reactionConsumers } from './reactions.ts';
import type { Listening } from './reader.ts';
import { wakingConsumer } from './waking.ts';

/** All who read the stream: the practices' reactions, and what every link and every waiting record does by itself. */
const consumersOf = (database: Database, house: () => House): readonly Consumer[] => [
  ...reactionConsumers(database, house),
  flowsConsumer(database, house),
  wakingConsumer(database, house),
];

/** The name under which they keep their place: they read the stream together. */
export const listeners = 'listeners';
/** The name under which those keep theirs who tell how clocks stand. */
export const tellers = 'tellers';

/**
 * Those who read together, each group in transactions of its own: telling clocks must not hold a record for as long as others react.
 */
export const listenings = (database: Database, house: () => House): readonly Listening[] => [
  { name: listeners, consumers: consumersOf(database, house) },
  { name: tellers, consumers: [clocksConsumer(database, house)] },
];

/** Their names, under which what they failed at is parked. */
export const consumerNames = ({ reactions }: Registry): readonly string[] => [
  ...reactions.map(consumerName),
  'flows',
  'waking',
  clocksName,
];
