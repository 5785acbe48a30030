import { fieldOf } from '../field/fields-of.ts';
import { useRecord } from '../page/record-context.ts';

/** What a metric is called: as the field that tells for what something is due says it. */
export const useMetric = (): ((metric: string) => string) => {
  const { type } = useRecord();
  const choices = fieldOf(type, 'dueFor')?.choices ?? [];
  return (metric) => choices.find(({ value }) => value === metric)?.label ?? metric;
};
