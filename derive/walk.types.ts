/** A stop of a walk through the records, as a reader comes to it. */
export type StopJson = {
  readonly place: number;
  readonly type: string;
  readonly number: string;
  readonly title: string;
  readonly day: string;
  readonly sentence: string;
};
