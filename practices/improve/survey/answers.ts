import type { QuestionKind } from './kinds.ts';

export type Answer = { readonly kind: QuestionKind; readonly score: number | null };

/** The numbers given to questions of this kind. */
export const given = (answers: readonly Answer[], kind: QuestionKind): readonly number[] =>
  answers.flatMap((answer) => (answer.kind === kind && answer.score !== null ? [answer.score] : []));
