export type FieldProblem = { readonly field: string; readonly code: string; readonly message: string };

export type ProblemDocument = {
  readonly title?: string;
  readonly detail?: string;
  readonly fields?: readonly FieldProblem[];
  readonly [member: string]: unknown;
};

/** A refusal of the server, as RFC 9457 gives it. Status 0: the server could not be reached. */
export class Problem extends Error {
  readonly status: number;
  readonly detail: string;
  readonly fields: readonly FieldProblem[];
  /** Every other member of the document: `theirs` and `collides` of a conflict, `needs` of a sign-in. */
  readonly extra: Readonly<Record<string, unknown>>;

  constructor(status: number, document: ProblemDocument) {
    const detail = document.detail ?? document.title ?? `HTTP ${status}`;
    super(detail);
    this.name = 'Problem';
    this.status = status;
    this.detail = detail;
    this.fields = document.fields ?? [];
    const { title: _title, detail: _detail, fields: _fields, type: _type, status: _status, ...extra } = document;
    this.extra = extra;
  }

  get unreachable(): boolean {
    return this.status === 0;
  }

  /** The message for one field, when the refusal names it. */
  of(field: string): string | undefined {
    return this.fields.find((each) => each.field === field)?.message;
  }
}
