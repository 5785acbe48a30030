import { useQuery } from '@tanstack/react-query';
import { api } from '../../../../ui/client/api.ts';
import type { ActivityJson } from '../../../../ui/client/meta.ts';
import { type FullRecord, recordQuery } from '../../../../ui/record/data/record-query.ts';
import { useActivity } from '../../../../ui/record/data/use-activity.ts';
import type { Update } from '../touched.ts';
import { type MajorRecord, useImpact } from './use-room.tsx';

/** One thing in the story: an entry of a record's activity, or what executives were told, which is said on no record. */
export type StoryItem =
  | { readonly kind: 'entry'; readonly at: string; readonly entry: ActivityJson; readonly on: string }
  | { readonly kind: 'told'; readonly at: string; readonly update: Update };

/** Changes that are told elsewhere in the room. */
const elsewhere = new Set([
  'moments',
  'updates',
  'nextForUsersAt',
  'nextInternalAt',
  'nextForExecutivesAt',
  'nextUpdateAt',
  'remindedAt',
]);

const isNoise = ({ what, content }: ActivityJson): boolean =>
  what === 'acted' || (what === 'changed' && Object.keys(content.changes ?? {}).every((name) => elsewhere.has(name)));

/** The moment of a state is told by its entry; what the clocks show stands beside the story. */
const told = new Set([...elsewhere, 'mitigatedAt', 'restoredAt', 'stoodDownAt', 'reviewedAt']);

const calm = (entry: ActivityJson): ActivityJson => {
  const { changes, decisions: _why, ...content } = entry.content;
  const left = Object.fromEntries(Object.entries(changes ?? {}).filter(([name]) => !told.has(name)));
  return { ...entry, content: { ...content, ...(Object.keys(left).length > 0 && { changes: left }) } };
};

/** What came along a link is shown where it was said. */
const isCopy = ({ content }: ActivityJson): boolean => 'via' in content && content.via !== undefined;

const worthTelling = ({ what }: ActivityJson): boolean =>
  what === 'said' || what === 'transitioned' || what === 'acted' || what === 'created';

/** The incident that it leads, with what its lines need to be told. */
const useLed = (major: MajorRecord): FullRecord | undefined => {
  const led = useImpact(major.number).data?.incidents.find(({ part }) => part === 'led');
  return useQuery({ ...recordQuery('incidents', led?.number ?? ''), enabled: led !== undefined }).data;
};

/** The latest of what happened to an incident. */
const useLatest = (number: string | undefined): readonly ActivityJson[] =>
  useQuery({
    queryKey: ['activity', 'incidents', number, 'latest'],
    queryFn: ({ signal }) =>
      api.get<{ items: readonly ActivityJson[] }>(`/incidents/${number}/activity`, { limit: 100 }, signal),
    enabled: number !== undefined,
  }).data?.items ?? [];

/** The activity of the major incident and of the incident it leads together, oldest first, each told once. */
export const useStory = (major: MajorRecord) => {
  const own = useActivity('major-incidents', major.number);
  const led = useLed(major);
  const theirs = useLatest(led?.number);
  const ofLed = theirs.filter((entry) => worthTelling(entry) && !isCopy(entry));
  const items: readonly StoryItem[] = [
    ...own.entries
      .filter((entry) => !isNoise(entry))
      .map((entry) => ({ kind: 'entry' as const, at: entry.happenedAt, entry: calm(entry), on: major.number })),
    ...ofLed.map((entry) => ({ kind: 'entry' as const, at: entry.happenedAt, entry, on: led?.number ?? '' })),
    ...major.updates
      .filter(({ audience }) => audience === 'executives')
      .map((update) => ({ kind: 'told' as const, at: update.at, update })),
  ].toSorted((a, b) => a.at.localeCompare(b.at));
  return { items, led, own };
};
