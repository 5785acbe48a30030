import { wordsFor } from '../../derive/labels.ts';
import type { Call } from '../operations/call.ts';
import { timedTypes } from './follow.ts';

export type Language = 'en' | 'de';

/** The language of a file, of those that we speak. */
export const languageOf = ({ actor }: Call): Language => (actor.language.startsWith('de') ? 'de' : 'en');

/** What a promise is called, by its metric, as the records over which clocks run call it. */
export const metricName = (call: Call, metric: string): string | undefined => {
  const { registry } = call.house;
  const [timed] = timedTypes(registry);
  const named = timed && wordsFor(timed, call.actor.language).choices?.['dueFor']?.[metric];
  const type = registry.types.get(registry.readings.get('promises')?.record ?? '');
  return named ?? (type && wordsFor(type, call.actor.language).lines?.['targets']?.choices?.['metric']?.[metric]);
};

/** What a type of record is called, of many. */
export const typeName = (call: Call, name: string): string | undefined => {
  const type = call.house.registry.types.get(name);
  return type && wordsFor(type, call.actor.language).plural;
};

/** What a channel, a kind of work or a period is called in the lines of an agreement. */
export const targetWord = (call: Call, field: string, value: string | null): string => {
  const type = call.house.registry.types.get(call.house.registry.readings.get('promises')?.record ?? '');
  if (value === null || !type) return '';
  return wordsFor(type, call.actor.language).lines?.['targets']?.choices?.[field]?.[value] ?? value;
};
