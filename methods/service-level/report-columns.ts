import type { Figures, Judgement } from './report.ts';

/** A row of a report as its columns are told. */
export type ReportRow = Figures &
  Judgement & {
    readonly period: string;
    readonly key: string | null;
    /** Seconds of the wall clock that went on each. */
    readonly parties: Readonly<Record<'us' | 'customer' | 'supplier' | 'closed', number>>;
    /** By the other method of accounting. */
    readonly other: Pick<Figures, 'kept' | 'missed'> & { readonly share: number | null };
  };

/** How a column is written: a count, a share of 1, a difference of shares, or seconds. */
export type ReportUnit = 'count' | 'share' | 'change' | 'seconds';

export type ReportColumn = {
  readonly name: string;
  readonly unit: ReportUnit;
  readonly en: string;
  readonly de: string;
  of(row: ReportRow): number | null;
};

const column = (name: string, unit: ReportUnit, en: string, de: string, of: ReportColumn['of']): ReportColumn => ({
  name,
  unit,
  en,
  de,
  of,
});

/** The columns of a report, in the order in which they are read, on the screen and in files alike. */
export const reportColumns: readonly ReportColumn[] = [
  column('share', 'share', 'Kept', 'Eingehalten', ({ share }) => share),
  column('target', 'share', 'Agreed', 'Vereinbart', ({ target }) => target),
  column('trend', 'change', 'Change', 'Veränderung', ({ trend }) => trend),
  column('other', 'share', 'By the other count', 'Nach der anderen Zählung', ({ other }) => other.share),
  column('ended', 'count', 'Ended', 'Beendet', ({ ended }) => ended),
  column('kept', 'count', 'Number kept', 'Anzahl eingehalten', ({ kept }) => kept),
  column('missed', 'count', 'Missed', 'Verfehlt', ({ missed }) => missed),
  column('near', 'count', 'Nearly missed', 'Fast verfehlt', ({ near }) => near),
  column('excluded', 'count', 'Excluded', 'Ausgenommen', ({ excluded }) => excluded),
  column('running', 'count', 'Still running', 'Noch laufend', ({ running }) => running),
  column('overdue', 'count', 'Of these overdue', 'Davon überfällig', ({ overdue }) => overdue),
  column('median', 'share', 'Half used at most', 'Die Hälfte nutzte höchstens', ({ median }) => median),
  column('ninetieth', 'share', '9 of 10 used at most', '9 von 10 nutzten höchstens', ({ ninetieth }) => ninetieth),
  column('us', 'seconds', 'Time on us', 'Zeit bei uns', ({ parties }) => parties.us),
  column('customer', 'seconds', 'On the customer', 'Beim Kunden', ({ parties }) => parties.customer),
  column('supplier', 'seconds', 'On suppliers', 'Bei Lieferanten', ({ parties }) => parties.supplier),
  column('closed', 'seconds', 'Outside hours', 'Außerhalb der Servicezeit', ({ parties }) => parties.closed),
];

/** Names over the columns of periods and groups. */
export const reportHeads = {
  en: { period: 'Period from', group: 'Group' },
  de: { period: 'Zeitraum ab', group: 'Gruppe' },
} as const;
