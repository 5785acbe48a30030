import type { ImportPlan } from '../../derive/import-plan.ts';
import type { Remark } from '../../derive/import-remark.ts';
import { draftStory, type NumberedRow, needsOf, storyOf } from '../../derive/import-story.ts';
import type { Story } from '../../derive/story.ts';
import { newId } from '../database/identifier.ts';
import type { References } from './references.ts';
import type { RejectedRow } from './rejected-file.ts';

/** The rows of one key, as they stand together in the file. */
export type Group = { readonly key: string; readonly rows: readonly NumberedRow[] };

/** A story with what was noticed in reading it, and the rows it came from. */
export type ToldGroup = { readonly story: Story; readonly remarks: readonly Remark[]; readonly group: Group };

/** A batch read and looked up, ready to be written. */
export type Batch = {
  readonly told: readonly ToldGroup[];
  readonly rejected: readonly RejectedRow[];
  readonly made: Readonly<Record<string, number>>;
};

export const apart = 'stands apart from other rows of its key, which came before: a history is told in one piece';

/** The rows of a group as rejected, all for one reason. */
export const rejectGroup = ({ key, rows }: Group, why: string): readonly RejectedRow[] =>
  rows.map(({ line, row }) => ({ at: line, key, why, row }));

const splitRepeated = (groups: readonly Group[]): { first: readonly Group[]; repeated: readonly Group[] } => {
  const seen = new Set<string>();
  const [first, repeated]: [Group[], Group[]] = [[], []];
  for (const group of groups) {
    (seen.has(group.key) ? repeated : first).push(group);
    seen.add(group.key);
  }
  return { first, repeated };
};

/** Rows → stories: read, and everything that they name found or made. */
export async function prepareBatch(plan: ImportPlan, references: References, groups: readonly Group[]): Promise<Batch> {
  const { first, repeated } = splitRepeated(groups);
  const drafts = first.map((group) => ({ group, draft: draftStory(plan, group.key, group.rows) }));
  const made = await references.learn(needsOf(drafts.map(({ draft }) => draft)));
  const told = drafts
    .filter(({ draft }) => draft.steps.length > 0)
    .map(({ group, draft }) => ({ group, ...storyOf(plan, draft, newId(), references.find) }));
  const unread = drafts.flatMap(({ draft }) =>
    draft.rejected.map(({ line, key, why, row }) => ({ at: line, key, why, row })),
  );
  return { told, made, rejected: [...unread, ...repeated.flatMap((group) => rejectGroup(group, apart))] };
}
