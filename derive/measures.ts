/** How a figure is written: a count, hours, a share of 1, or so many for each record. */
export type Unit = 'count' | 'hours' | 'share' | 'each';

type Text = { readonly en: string; readonly de: string };

/** One column of a measure. */
export type MeasureColumn = { readonly name: string; readonly unit: Unit; readonly words: Text };

/** A measure: what it is called, how it is computed in a sentence, and its columns, the first of which is drawn. */
export type Measure = {
  readonly name: string;
  readonly words: { readonly en: MeasureWords; readonly de: MeasureWords };
  readonly columns: readonly MeasureColumn[];
  /** Columns are parts of a whole, drawn on top of one another. */
  readonly stacked?: true;
  /** Grouped by state always: that is what it is about. */
  readonly byState?: true;
};
type MeasureWords = { readonly label: string; readonly help: string };

const column = (name: string, unit: Unit, en: string, de: string): MeasureColumn => ({ name, unit, words: { en, de } });
const records = column('records', 'count', 'Finished', 'Erledigt');

export const measures = [
  {
    name: 'flow',
    words: {
      en: { label: 'Opened and finished', help: 'What came, came back, and was finished, each when it happened.' },
      de: {
        label: 'Eröffnet und erledigt',
        help: 'Was kam, was wiederkam und was erledigt wurde, jeweils als es geschah.',
      },
    },
    columns: [
      column('opened', 'count', 'Opened', 'Eröffnet'),
      column('finished', 'count', 'Finished', 'Erledigt'),
      column('reopened', 'count', 'Reopened', 'Wiedereröffnet'),
      column('closed', 'count', 'Closed', 'Geschlossen'),
    ],
  },
  {
    name: 'backlog',
    words: {
      en: {
        label: 'Backlog',
        help: 'What was not finished at the end of each period, by age at that moment. By team: the team that had it then.',
      },
      de: {
        label: 'Rückstand',
        help: 'Was am Ende jedes Zeitraums nicht erledigt war, nach dem Alter zu diesem Zeitpunkt. Nach Team: das Team, das es damals hatte.',
      },
    },
    columns: [
      column('backlog', 'count', 'Not finished', 'Nicht erledigt'),
      column('day', 'count', 'Under 1 day', 'Unter 1 Tag'),
      column('week', 'count', '1 to 7 days', '1 bis 7 Tage'),
      column('month', 'count', '7 to 30 days', '7 bis 30 Tage'),
      column('quarter', 'count', '30 to 90 days', '30 bis 90 Tage'),
      column('older', 'count', 'Over 90 days', 'Über 90 Tage'),
    ],
    stacked: true,
  },
  {
    name: 'resolve-time',
    words: {
      en: {
        label: 'Time to finish',
        help: 'From opening until it was last finished, by the period it was finished in.',
      },
      de: {
        label: 'Zeit bis zur Erledigung',
        help: 'Vom Eröffnen bis zur letzten Erledigung, nach dem Zeitraum der Erledigung.',
      },
    },
    columns: [
      column('median', 'hours', 'Half within', 'Die Hälfte binnen'),
      column('ninetieth', 'hours', '9 of 10 within', '9 von 10 binnen'),
      records,
    ],
  },
  {
    name: 'response-time',
    words: {
      en: {
        label: 'Time to first response',
        help: 'Until the requester first heard something: a public reply, the end of the work, or at once where it was written down while they spoke.',
      },
      de: {
        label: 'Zeit bis zur ersten Antwort',
        help: 'Bis der Anwender zuerst etwas hörte: eine öffentliche Antwort, das Ende der Arbeit, oder sofort, wenn es im Gespräch aufgenommen wurde.',
      },
    },
    columns: [
      column('median', 'hours', 'Half within', 'Die Hälfte binnen'),
      column('ninetieth', 'hours', '9 of 10 within', '9 von 10 binnen'),
      column('answered', 'count', 'Answered', 'Beantwortet'),
    ],
  },
  {
    name: 'first-contact',
    words: {
      en: {
        label: 'Solved at first contact',
        help: 'One team, no second contact before it was finished, not reopened, and nothing of the same requester about the same service within the days set.',
      },
      de: {
        label: 'Beim ersten Kontakt gelöst',
        help: 'Ein Team, kein zweiter Kontakt vor der Erledigung, nicht wiedereröffnet, und binnen der eingestellten Tage nichts vom selben Anwender zum selben Service.',
      },
    },
    columns: [
      column('share', 'share', 'Share', 'Anteil'),
      column('solved', 'count', 'At first contact', 'Beim ersten Kontakt'),
      column('contacted', 'count', 'Finished, with a contact', 'Erledigt, mit Kontakt'),
    ],
  },
  {
    name: 'handovers',
    words: {
      en: {
        label: 'Handed over',
        help: 'How often what was finished went to another team, or to another team or person.',
      },
      de: {
        label: 'Weitergegeben',
        help: 'Wie oft Erledigtes an ein anderes Team ging, oder an ein anderes Team oder eine andere Person.',
      },
    },
    columns: [
      column('reassigned', 'each', 'Reassignments each', 'Neuzuweisungen je Vorgang'),
      column('handed', 'each', 'To another team each', 'An anderes Team je Vorgang'),
      column('untouched', 'share', 'Never handed on', 'Nie weitergegeben'),
      records,
    ],
  },
  {
    name: 'reopened',
    words: {
      en: { label: 'Reopened', help: 'Share of what was finished that had been reopened before.' },
      de: { label: 'Wiedereröffnet', help: 'Anteil des Erledigten, der vorher wiedereröffnet worden war.' },
    },
    columns: [
      column('share', 'share', 'Share', 'Anteil'),
      column('reopened', 'count', 'Reopened', 'Wiedereröffnet'),
      records,
    ],
  },
  {
    name: 'effort',
    words: {
      en: {
        label: 'In hand and waiting',
        help: 'Hours each: nobody had it, somebody had it, it waited for others. What is in hand is not always being worked on; the share is an upper bound.',
      },
      de: {
        label: 'In Arbeit und wartend',
        help: 'Stunden je Vorgang: niemand hatte ihn, jemand hatte ihn, er wartete auf andere. Was jemand hat, wird nicht immer bearbeitet; der Anteil ist eine Obergrenze.',
      },
    },
    columns: [
      column('touched', 'hours', 'In hand', 'In Arbeit'),
      column('queued', 'hours', 'In nobody’s hands', 'Bei niemandem'),
      column('waited', 'hours', 'Waiting for others', 'Wartend auf andere'),
      column('efficiency', 'share', 'Share in hand', 'Anteil in Arbeit'),
      records,
    ],
  },
  {
    name: 'states',
    words: {
      en: { label: 'Time in each state', help: 'Stays in a state with one team, by the period in which they ended.' },
      de: {
        label: 'Zeit in jedem Status',
        help: 'Aufenthalte in einem Status bei einem Team, nach dem Zeitraum, in dem sie endeten.',
      },
    },
    columns: [
      column('average', 'hours', 'On average', 'Im Mittel'),
      column('median', 'hours', 'Half within', 'Die Hälfte binnen'),
      column('hours', 'hours', 'Together', 'Zusammen'),
      column('stays', 'count', 'Stays', 'Aufenthalte'),
    ],
    byState: true,
  },
] as const satisfies readonly Measure[];

export type MeasureName = (typeof measures)[number]['name'];
export const measureNames: readonly MeasureName[] = measures.map(({ name }) => name);
export const measureNamed = (name: string): Measure | undefined => measures.find((measure) => measure.name === name);

/** What figures are cut by, and how many of each are shown when nobody says. */
export const measurePeriods = { day: 30, week: 13, month: 12, quarter: 8 } as const;
export type MeasurePeriod = keyof typeof measurePeriods;

/** Groups that an answer holds; those with the fewest records are left out. */
export const mostGroups = 50;

export type MeasureGroup = { readonly key: string | null; readonly label: string };
/** `GET /api/incidents/measures`. Periods by the moment they begin; a cell without records has no row. */
export type MeasuresJson = {
  readonly measure: string;
  readonly period: MeasurePeriod;
  readonly periods: readonly string[];
  readonly groups: readonly MeasureGroup[];
  readonly rows: readonly {
    readonly period: string;
    readonly key: string | null;
    readonly values: Readonly<Record<string, number | null>>;
  }[];
  /** Groups beyond those given. */
  readonly left: number;
  /** False while what happened just now, or before an upgrade, is still being counted. */
  readonly complete: boolean;
};
