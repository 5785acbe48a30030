/** Times that a clock measures, from something to something (ITIL 4: service level targets; TM Forum: time-based metrics). */
export const timeMetrics = [
  'acknowledgement',
  'first-response',
  'next-response',
  'update',
  'ownership',
  'workaround',
  'restoration',
  'resolution',
  'fulfilment',
] as const;
export type TimeMetric = (typeof timeMetrics)[number];
