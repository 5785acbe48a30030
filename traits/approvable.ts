import { choice } from '../fields/choice/choice.field.ts';
import { duration } from '../fields/duration/duration.field.ts';
import { number } from '../fields/number/number.field.ts';
import { reference } from '../fields/reference/reference.field.ts';
import type { Fault } from '../kernel/check.ts';
import { factMakers } from '../kernel/fact.ts';
import { lines } from '../kernel/lines.ts';
import { trait } from '../kernel/trait.ts';
import { approvableWords } from './approvable.words.ts';

/** Where a step finds its approvers; a line of a record knows no other than these. */
export const approverSources = ['person', 'team-lead', 'line-manager', 'service-owner', 'role'] as const;

/** Roles whose holders can be asked as a group. */
export const approverRoles = [
  'team-lead',
  'service-owner',
  'change-manager',
  'release-manager',
  'service-level-manager',
  'strategy-manager',
  'finance',
  'administrator',
] as const;

/** How many of a step's approvers must agree. */
export const approvalNeeds = ['all', 'any', 'quorum'] as const;

/** One source of approvers: those of the same step are asked together, and the first of them says how many must agree. */
export type ApproverLine = {
  readonly step: number;
  readonly by: (typeof approverSources)[number] | 'owner';
  readonly person?: string | null;
  readonly team?: string | null;
  readonly role?: (typeof approverRoles)[number] | null;
  /** Of `owner`: the reference whose record's owner is asked. */
  readonly of?: string;
  readonly needs?: (typeof approvalNeeds)[number] | null;
  readonly quorum?: number | null;
  readonly within?: string | null;
};

/** Who is asked when the record names nobody: the first whose fields hold. */
export type ApproversOtherwise = {
  readonly when?: Readonly<Record<string, string>>;
  readonly approvers: readonly ApproverLine[];
};

/** How a record is put up for approval: the state in which it waits, and the verbs that its approvers' decision does. */
export type Approvable = {
  readonly waits: string;
  readonly approved: string;
  readonly refused: string;
  /** The field that takes up why it was refused. */
  readonly refusal?: string;
  /** Further verbs that nobody does while a decision is open. */
  readonly holds?: readonly string[];
  readonly otherwise?: readonly ApproversOtherwise[];
};

const needed = { person: 'person', 'team-lead': 'team', role: 'role' } as const;

/** What is missing from one line. */
const lineFaults = (line: Readonly<Record<string, unknown>>, at: number): readonly Fault[] => {
  const place = needed[(line['by'] ?? 'person') as keyof typeof needed];
  return [
    ...(place && !line[place] ? [{ at: `approvers.${at}.${place}`, because: 'approverMissing' }] : []),
    ...(line['needs'] === 'quorum' && !line['quorum']
      ? [{ at: `approvers.${at}.quorum`, because: 'quorumMissing' }]
      : []),
  ];
};

/**
 * It can be put up for approval: steps in order, each with its approvers. Every approver's decision is an approval, a record of its
 * own; the last one moves this record on. Approvers may read what they decide on, so it is watchable as well.
 */
export const approvable = (says: Approvable) =>
  trait({
    name: 'approvable',
    says,
    needs: ['watchable', 'linkable'],
    lines: {
      approvers: lines(
        {
          step: number({ least: 1, most: 20, default: 1, required: true }),
          by: choice(approverSources, { default: 'person', required: true }),
          person: reference('person'),
          team: reference('team'),
          role: choice(approverRoles),
          needs: choice(approvalNeeds, { default: 'all' }),
          quorum: number({ least: 1, most: 50 }),
          within: duration(),
        },
        { most: 50 },
      ),
    },
    guards: [
      {
        sort: 'guard',
        verbs: [says.approved, says.refused, ...(says.holds ?? [])],
        facts: { open: factMakers.links('decides-on', 'in', ['open']) },
        refuse: ({ open }) => (Number(open) > 0 ? 'approvalOpen' : null),
      },
    ],
    checks: [
      {
        sort: 'check',
        faults: (whole) => ((whole['approvers'] ?? []) as Readonly<Record<string, unknown>>[]).flatMap(lineFaults),
      },
    ],
    words: approvableWords,
  });
