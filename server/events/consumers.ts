import type { Registry } from '../../derive/registry.ts';
import { clocksConsumer } from '../clocks/follow.ts';
import type { Database } from '../database/database.ts';
import type { House } from '../operations/call.ts';
import type { Consumer } from './consumer.ts';
import { flowsConsumer } from './flows.ts';
import { consumerName, reactionConsumers } from './reactions.ts';
import { wakingConsumer } from './waking.ts';

/** All who read the stream: the practices' reactions, and what every link and every waiting record does by itself. */
export const consumersOf = (database: Database, house: () => House): readonly Consumer[] => [
  ...reactionConsumers(database, house),
  flowsConsumer(database, house),
  wakingConsumer(database, house),
  clocksConsumer(database, house),
];

/** The name under which they keep their place: they read the stream together. */
export const listeners = 'listeners';

/** Their names, under which what they failed at is parked. */
export const consumerNames = ({ reactions }: Registry): readonly string[] => [
  ...reactions.map(consumerName),
  'flows',
  'waking',
  'clocks',
];
