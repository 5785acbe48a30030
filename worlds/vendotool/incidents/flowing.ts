import type { Step, Story } from '../../../derive/story.ts';
import { newId } from '../../../server/database/identifier.ts';

type Kind = 'child-of' | 'merged-into' | 'leads';

const second = 1_000;
const soon = (at: string): string => new Date(Date.parse(at) + second).toISOString();

/** What travels from one record to another along a link, since it stands: as the product carries it, a moment later. */
const carriedBy = (kind: Kind, from: Story, step: Step): readonly Omit<Step, 'at'>[] => {
  const mark = {
    via: { kind, record: from.id, event: newId(), trail: [...(step.mark?.via?.trail ?? []), from.id] },
  };
  const { by, say, verb, values = {} } = step;
  const said =
    say?.visibility === 'public' && say.side !== 'requester'
      ? [{ by, channel: 'desk' as const, say: { text: say.text, visibility: 'public' as const }, mark }]
      : [];
  const { resolutionCode, resolution } = values;
  if (kind === 'child-of' && verb === 'resolve')
    return [...said, { by: null, verb, values: { resolutionCode, resolution }, mark }];
  if (kind === 'child-of' && verb === 'reopen') return [...said, { by: null, verb, mark }];
  if (kind === 'merged-into' && typeof resolution === 'string')
    return [...said, { by, channel: 'desk', say: { text: resolution, visibility: 'public' }, mark }];
  return said;
};

export const carried = (kind: Kind, from: Story, since: string): readonly Step[] =>
  from.steps
    .filter(({ at }) => at > since)
    .flatMap((step) => carriedBy(kind, from, step).map((each) => ({ ...each, at: soon(step.at) })));

/** A story with more steps in it, each in its place. */
export const withSteps = (story: Story, more: readonly Step[], until: string): Story => ({
  ...story,
  steps: [...story.steps, ...more]
    .filter(({ at }) => at <= until)
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)),
});

/** Both ends of a link, as each record's activity tells of it. */
export const linkSteps = (
  kind: string,
  from: Story,
  to: Story,
  how: Pick<Step, 'at' | 'by'>,
): readonly [Step, Step] => [
  { ...how, link: { kind, record: to.id, direction: 'out' } },
  { ...how, link: { kind, record: from.id, direction: 'in' } },
];
