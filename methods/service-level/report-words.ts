/** What a report of service levels is cut by, and what it is grouped by. */
export const reportPeriods = ['week', 'month', 'quarter', 'year'] as const;
export type ReportPeriod = (typeof reportPeriods)[number];

export const reportGroups = ['agreement', 'customer', 'service', 'team', 'priority', 'metric', 'type'] as const;
export type ReportGroup = (typeof reportGroups)[number];

/** Which cases lie behind a figure. */
export const caseOutcomes = ['counted', 'kept', 'missed', 'near', 'excluded', 'running', 'overdue'] as const;
export type CaseOutcome = (typeof caseOutcomes)[number];
