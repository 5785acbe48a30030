import { answer, type Json, parameterNamed, ref, versionHeader } from './openapi-parts.ts';
import { pascal } from './openapi-record.ts';
import type { RecordType } from './registry.ts';

/** Parameters that operations on records share. */
export const key = parameterNamed('key');
export const once = parameterNamed('once');
export const seen = parameterNamed('seen');
/** What people call one of them, in the middle of a sentence. */
export const singular = (type: RecordType): string => type.words['en']?.name.toLowerCase() ?? type.name;
export const many = (type: RecordType): string => type.words['en']?.plural.toLowerCase() ?? type.plural;
export const an = (word: string): string => `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`;

/** The record as the answer, with its version. */
export const answered = (type: RecordType, description: string): Json =>
  answer(description, ref(pascal(type.name)), versionHeader);
