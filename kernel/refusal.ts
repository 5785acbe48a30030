/**
 * The catalogue of expected refusals. A refusal is an answer, not a failure: it reaches a client as RFC 9457 problem
 * details with the status named here. Anything else that is thrown is a programmer's error and becomes a 500.
 */
export const refusalCodes = {
  malformed: { status: 400, title: 'The request cannot be read' },
  unauthenticated: { status: 401, title: 'Sign in first' },
  forbidden: { status: 403, title: 'You may not do this' },
  'not-found': { status: 404, title: 'There is no such thing, or you may not see it' },
  'not-allowed': { status: 405, title: 'This cannot be done here' },
  conflict: { status: 409, title: 'This collides with what is there now' },
  'too-large': { status: 413, title: 'This is too large' },
  unsupported: { status: 415, title: 'This kind of content is not accepted' },
  invalid: { status: 422, title: 'Something in it is not right' },
  'too-many': { status: 429, title: 'Too many requests' },
  unavailable: { status: 503, title: 'The service cannot answer just now' },
} as const;

export type RefusalCode = keyof typeof refusalCodes;

/** What is wrong with one field: a code for programs, a sentence for people. */
export type FieldRefusal = { readonly field: string; readonly code: string; readonly message: string };

/** An expected "no": says what and where. `extra` carries further members of the problem document (both values of a conflict, seconds to wait). */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly fields: readonly FieldRefusal[];
  readonly extra: Readonly<Record<string, unknown>>;

  constructor(
    code: RefusalCode,
    detail: string,
    fields: readonly FieldRefusal[] = [],
    extra: Readonly<Record<string, unknown>> = {},
  ) {
    super(detail);
    this.name = 'Refusal';
    this.code = code;
    this.fields = fields;
    this.extra = extra;
  }

  get status(): number {
    return refusalCodes[this.code].status;
  }
}

/** Refuses one field of an input: 422 with the field named. */
export const refuseField = (field: string, code: string, message: string): Refusal =>
  new Refusal('invalid', message, [{ field, code, message }]);
