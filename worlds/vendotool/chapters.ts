import type { Stage } from './stage.ts';

/** A part of the story. */
export type Chapter = (stage: Stage) => Promise<unknown>;

/** One after the other: each may speak of what those before it told. */
export const inTurn =
  (...chapters: readonly Chapter[]): Chapter =>
  async (stage) => {
    for (const chapter of chapters) await chapter(stage);
  };

/**
 * Side by side: while the database writes for one, another is thought out. They share the connection and take turns at it, so the
 * story comes out the same each time, as long as none of them numbers records of a type that another numbers, or changes
 * what another changes. When one fails, the others are heard out before the transaction ends.
 */
export const sideBySide =
  (...chapters: readonly Chapter[]): Chapter =>
  async (stage) => {
    const ended = await Promise.allSettled(chapters.map((chapter) => chapter(stage)));
    const failed = ended.find((each) => each.status === 'rejected');
    if (failed) throw failed.reason;
  };
