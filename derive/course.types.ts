/** How unfinished work stands: with somebody, with nobody, or waiting for others. */
export type Stay = 'touched' | 'queued' | 'waited';

/** How a piece of work went so far, as those tell it who work on it. Times are seconds of stays that are over. */
export type CourseJson = {
  /** Inbound contacts before it was first finished. */
  readonly contacts: number;
  /** From one team to another. */
  readonly handoffs: number;
  /** From one team or person to another. */
  readonly reassignments: number;
  readonly reopenings: number;
  /** Unfinished with nobody, with somebody, and waiting for others. */
  readonly queued: number;
  readonly touched: number;
  readonly waited: number;
  /** The stay that goes on, and since when; null once it is finished. */
  readonly goesOn: { readonly as: Stay; readonly since: string } | null;
  readonly respondedAt: string | null;
  readonly finishedAt: string | null;
  /** Solved at first contact; null while it is unfinished, or where nobody got in touch. */
  readonly firstContact: boolean | null;
};
