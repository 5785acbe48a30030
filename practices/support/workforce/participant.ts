/** Somebody on a course, as its record has it. */
export type Participant = {
  readonly id?: string;
  readonly person: string;
  readonly due: string | null;
  readonly result: 'enrolled' | 'attended' | 'passed' | 'failed';
  readonly on: string | null;
};
