// Generated from the declarations by bin/generate.ts. Do not edit.

export type RecordName = string;
