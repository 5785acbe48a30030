// Generated from the declarations by bin/generate.ts. Do not edit.

/** Every record type. */
export type RecordName =
  | 'agreement'
  | 'approval'
  | 'calendar'
  | 'catalogue-item'
  | 'configuration-item'
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
  | 'work-order';
