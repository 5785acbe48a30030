// Generated from the declarations by bin/generate.ts. Do not edit.

/** Every record type. */
export type RecordName =
  | 'agreement'
  | 'approval'
  | 'calendar'
  | 'case'
  | 'catalogue-item'
  | 'configuration-item'
  | 'conversation'
  | 'incident'
  | 'known-error'
  | 'major-incident'
  | 'objective'
  | 'organisation'
  | 'person'
  | 'problem'
  | 'request'
  | 'runbook'
  | 'service'
  | 'site'
  | 'task'
  | 'team'
  | 'time-entry'
  | 'work-order';
