// Generated from the declarations by bin/generate.ts. Do not edit.

/** Every record type. */
export type RecordName =
  | 'agreement'
  | 'catalogue-item'
  | 'configuration-item'
  | 'incident'
  | 'objective'
  | 'organisation'
  | 'person'
  | 'request'
  | 'service'
  | 'site'
  | 'team'
  | 'work-order';
