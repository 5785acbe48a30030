import { agreementKinds } from '../../../../methods/service-level/commitment.ts';
import { accountings } from '../../../../methods/service-level/report.ts';
import type { ReportRow } from '../../../../methods/service-level/report-columns.ts';
import type { reportPeriods } from '../../../../methods/service-level/report-words.ts';
import type { TargetRow } from '../../../../methods/service-level/target-row.ts';

/** The answer of the API as the screen reads it. */
export type Report = {
  readonly period: (typeof reportPeriods)[number];
  readonly by: string | null;
  readonly now: string;
  readonly periods: readonly string[];
  readonly groups: readonly { readonly key: string | null; readonly label: string }[];
  readonly rows: readonly ReportRow[];
  readonly left: number;
  readonly reasons: readonly {
    readonly reason: string | null;
    readonly party: string | null;
    readonly missed: number;
    readonly excluded: number;
  }[];
  readonly targets: readonly TargetRow[];
  readonly of: Readonly<Record<string, { readonly number: string; readonly title: string } | undefined>>;
  readonly names: Readonly<Record<string, string>>;
};

/** What the screen shows; it lives in the address, in the names that the API knows. */
export type Asked = Readonly<Record<string, string>>;

const usual: Asked = { kind: agreementKinds[0], period: 'month', method: accountings[0], by: '', from: '' };

/** All of the address goes to the API as it stands: a report can be narrowed by any name that the API knows. */
export const askedFrom = (search: string): Asked => ({ ...usual, ...Object.fromEntries(new URLSearchParams(search)) });

export const searchOf = (asked: Asked): string => {
  const said = Object.entries(asked).filter(([name, value]) => value !== '' && value !== usual[name]);
  return said.length === 0 ? '' : `?${new URLSearchParams(said)}`;
};

/** The figure that is looked behind. */
export type Behind = {
  readonly of: string;
  readonly label: string;
  readonly at: string;
  readonly key: string | null;
  /** Of the missed: why, and whose. */
  readonly reason?: string;
  readonly party?: string;
};
