type Texts = { readonly en: string; readonly de: string };

/** A measure that most desks want: what it is called, why it is looked at, and all the rest of it as the API takes it. */
export type ReadyMade = {
  readonly title: Texts;
  readonly why: Texts;
  /** Types of record without which there is nothing to count. */
  readonly needs: readonly string[];
  readonly input: Readonly<Record<string, unknown>>;
};

const incident = { records: 'incident' } as const;
const finished = { ...incident, counted: 'finished' } as const;
const answered = { records: 'survey-response', counted: 'dated', dateField: 'answeredAt' } as const;
const percent = { unit: 'percent' } as const;

/** Ready-made measures by name. Targets are left open: they are what a house decides. */
export const readyMade = {
  'first-contact': {
    title: { en: 'Solved at first contact', de: 'Beim ersten Kontakt gelöst' },
    why: {
      en: 'One contact, one team, no reopening, and nothing about the same within the days set. It says how much the desk can do itself; it does not say how hard the rest was.',
      de: 'Ein Kontakt, ein Team, kein Wiedereröffnen und binnen der eingestellten Tage nichts zum selben. Sie sagt, wie viel der Desk selbst kann, nicht, wie schwer der Rest war.',
    },
    needs: ['incident'],
    input: { variant: 'share', ...percent, ...finished, hits: 'first-contact', breakdown: 'team' },
  },
  'first-response': {
    title: { en: 'Time to first response', de: 'Zeit bis zur ersten Antwort' },
    why: {
      en: 'Until the requester first heard something, half of the cases within; by the channel they came in through.',
      de: 'Bis der Anwender zuerst etwas hörte, die Hälfte der Fälle binnen; nach dem Kanal, über den sie kamen.',
    },
    needs: ['incident'],
    input: {
      variant: 'value',
      unit: 'minutes',
      aim: 'less',
      ...incident,
      counted: 'answered',
      takes: 'median',
      takenOf: 'response-time',
      breakdown: 'channel',
    },
  },
  'time-to-resolve': {
    title: { en: 'Time to resolve', de: 'Zeit bis zur Lösung' },
    why: {
      en: 'From opening until it was last finished, around the clock: nine of ten within. The few that take long are those that are complained about.',
      de: 'Vom Eröffnen bis zur letzten Erledigung, rund um die Uhr: neun von zehn binnen. Über die wenigen, die lange dauern, wird geklagt.',
    },
    needs: ['incident'],
    input: {
      variant: 'value',
      unit: 'hours',
      aim: 'less',
      ...finished,
      takes: 'percentile',
      percentile: 90,
      takenOf: 'resolve-time',
    },
  },
  backlog: {
    title: { en: 'Backlog', de: 'Rückstand' },
    why: {
      en: 'What was not finished at the end of the period. Whether more comes in than gets done shows here first.',
      de: 'Was am Ende des Zeitraums nicht erledigt war. Ob mehr hereinkommt, als erledigt wird, zeigt sich hier zuerst.',
    },
    needs: ['incident'],
    input: { variant: 'count', aim: 'less', ...incident, counted: 'standing', breakdown: 'team' },
  },
  'backlog-age': {
    title: { en: 'Age of the backlog', de: 'Alter des Rückstands' },
    why: {
      en: 'How long ago what was unfinished at the end of the period had been opened, on average. A small backlog can be an old one.',
      de: 'Wie lange das, was am Ende des Zeitraums nicht erledigt war, im Mittel schon offen war. Ein kleiner Rückstand kann ein alter sein.',
    },
    needs: ['incident'],
    input: {
      variant: 'value',
      unit: 'days',
      aim: 'less',
      ...incident,
      counted: 'standing',
      takes: 'average',
      takenOf: 'age',
    },
  },
  reopened: {
    title: { en: 'Reopened', de: 'Wiedereröffnet' },
    why: {
      en: 'Of what was finished, how much had been thought finished before. It keeps the other figures honest.',
      de: 'Wie viel von dem Erledigten schon einmal für erledigt galt. Sie hält die anderen Kennzahlen ehrlich.',
    },
    needs: ['incident'],
    input: { variant: 'share', ...percent, aim: 'less', ...finished, hits: 'reopened' },
  },
  'service-level-kept': {
    title: { en: 'Promises kept', de: 'Zusagen eingehalten' },
    why: {
      en: 'Of the promises of service levels whose time ended, the share that was kept. Which agreement they are of tells the report of service levels.',
      de: 'Von den Zusagen der Service-Levels, deren Zeit endete, der eingehaltene Anteil. Zu welcher Vereinbarung sie gehören, sagt der Bericht der Service-Levels.',
    },
    needs: ['incident'],
    input: { variant: 'share', ...percent, ...finished, hits: 'promise-kept' },
  },
  availability: {
    title: { en: 'Availability', de: 'Verfügbarkeit' },
    why: {
      en: 'The share of the service time in which nothing counted as an outage. Name the calendar of the service time, and narrow it to one service.',
      de: 'Der Anteil der Servicezeit, in dem nichts als Ausfall zählte. Nennen Sie den Kalender der Servicezeit und engen Sie sie auf einen Service ein.',
    },
    needs: ['outage'],
    input: {
      variant: 'up-time',
      ...percent,
      records: 'outage',
      filter: 'counts=yes',
      dateField: 'beganAt',
      endField: 'endedAt',
      breakdown: 'service',
    },
  },
  'outage-time': {
    title: { en: 'Time of outage', de: 'Ausfallzeit' },
    why: {
      en: 'How long outages that count lasted, in the quarter in which they began.',
      de: 'Wie lange Ausfälle dauerten, die zählen, in dem Quartal, in dem sie begannen.',
    },
    needs: ['outage'],
    input: {
      variant: 'value',
      unit: 'minutes',
      aim: 'less',
      period: 'quarter',
      records: 'outage',
      filter: 'counts=yes',
      counted: 'dated',
      dateField: 'beganAt',
      takes: 'sum',
      takenOf: 'field',
      valueField: 'lasted',
    },
  },
  'change-success': {
    title: { en: 'Changes that succeeded', de: 'Erfolgreiche Changes' },
    why: {
      en: 'Of the changes whose outcome is known, the share that did what it was to do without trouble, by when they ended.',
      de: 'Von den Changes, deren Ergebnis bekannt ist, der Anteil, der ohne Störung tat, was er sollte, nach ihrem Ende.',
    },
    needs: ['change'],
    input: {
      variant: 'share',
      ...percent,
      records: 'change',
      filter: 'outcome=not:empty',
      counted: 'dated',
      dateField: 'actualEnd',
      hits: 'matching',
      matching: 'outcome=successful',
    },
  },
  'cost-per-ticket': {
    title: { en: 'Cost for each incident', de: 'Kosten je Incident' },
    why: {
      en: 'What was posted in the period, spread over the incidents that were opened in it; narrow it to the service. It rises when fewer come in, too.',
      de: 'Was im Zeitraum gebucht wurde, verteilt auf die in ihm eröffneten Incidents; engen Sie sie auf den Service ein. Sie steigt auch, wenn weniger hereinkommt.',
    },
    needs: ['cost-entry', 'incident'],
    input: {
      variant: 'rate',
      unit: 'amount',
      currency: 'EUR',
      aim: 'less',
      records: 'cost-entry',
      filter: 'state=posted',
      counted: 'dated',
      dateField: 'day',
      takenOf: 'field',
      valueField: 'amount',
      eachRecords: 'incident',
      eachCounted: 'opened',
    },
  },
  'cost-of-time-per-ticket': {
    title: { en: 'Cost of time for each incident', de: 'Zeitkosten je Incident' },
    why: {
      en: 'What the time written down in the period cost, spread over the incidents that were opened in it. It rises when fewer come in, too.',
      de: 'Was die im Zeitraum aufgeschriebene Zeit kostete, verteilt auf die in ihm eröffneten Incidents. Sie steigt auch, wenn weniger hereinkommt.',
    },
    needs: ['time-entry', 'incident'],
    input: {
      variant: 'rate',
      unit: 'amount',
      currency: 'EUR',
      aim: 'less',
      records: 'time-entry',
      counted: 'dated',
      dateField: 'day',
      takenOf: 'field',
      valueField: 'cost',
      eachRecords: 'incident',
      eachCounted: 'opened',
    },
  },
  satisfaction: {
    title: { en: 'Satisfied', de: 'Zufrieden' },
    why: {
      en: 'Of those who answered a survey, the share that gave 4 or 5 of 5, by when they answered (CSAT). It says nothing of those who did not answer: look at their share as well.',
      de: 'Von denen, die eine Umfrage beantworteten, der Anteil, der 4 oder 5 von 5 gab, nach dem Tag der Antwort (CSAT). Über die, die nicht antworteten, sagt er nichts: Sehen Sie auch deren Anteil an.',
    },
    needs: ['survey-response'],
    input: {
      variant: 'share',
      ...percent,
      ...answered,
      filter: 'satisfied=not:empty',
      hits: 'matching',
      matching: 'satisfied=yes',
      breakdown: 'servedBy',
    },
  },
  'satisfaction-score': {
    title: { en: 'Score of satisfaction', de: 'Note der Zufriedenheit' },
    why: {
      en: 'What those who answered gave on average, from 1 to 5. An average hides that some are very angry.',
      de: 'Was die Antwortenden im Mittel gaben, von 1 bis 5. Ein Mittel verbirgt, dass manche sehr verärgert sind.',
    },
    needs: ['survey-response'],
    input: {
      variant: 'value',
      ...answered,
      filter: 'score=not:empty',
      takes: 'average',
      takenOf: 'field',
      valueField: 'score',
    },
  },
  'net-promoter-score': {
    title: { en: 'Net promoter score', de: 'Net Promoter Score' },
    why: {
      en: 'Those who would recommend us (9 or 10 of 10) less those who would not (0 to 6), in percent of all who answered, from −100 to 100 (Reichheld 2003).',
      de: 'Wer uns empfehlen würde (9 oder 10 von 10) weniger wer nicht (0 bis 6), in Prozent aller, die antworteten, von −100 bis 100 (Reichheld 2003).',
    },
    needs: ['survey-response'],
    input: {
      variant: 'value',
      ...answered,
      filter: 'promotion=not:empty',
      takes: 'average',
      takenOf: 'field',
      valueField: 'promotion',
    },
  },
  'response-rate': {
    title: { en: 'Surveys answered', de: 'Beantwortete Umfragen' },
    why: {
      en: 'Of the invitations that are over, the share that was answered, by when they went out. Few answers are those of the very content and the very angry.',
      de: 'Von den Einladungen, die vorbei sind, der beantwortete Anteil, nach dem Tag der Einladung. Wenige Antworten sind die der sehr Zufriedenen und der sehr Verärgerten.',
    },
    needs: ['survey-response'],
    input: {
      variant: 'share',
      ...percent,
      records: 'survey-response',
      filter: 'category=closed',
      counted: 'opened',
      hits: 'matching',
      matching: 'state=answered',
    },
  },
  'repeat-contacts': {
    title: { en: 'Contacts for each case', de: 'Kontakte je Fall' },
    why: {
      en: 'How often the requester got in touch until it was finished, on average: more than once is asking again.',
      de: 'Wie oft sich der Anwender meldete, bis es erledigt war, im Mittel: Mehr als einmal heißt nachfragen.',
    },
    needs: ['incident'],
    input: { variant: 'value', aim: 'less', ...finished, takes: 'average', takenOf: 'contacts' },
  },
  'agreements-continued': {
    title: { en: 'Customers who stay', de: 'Kunden, die bleiben' },
    why: {
      en: 'Of the agreements with customers whose time came to an end, the share that another one followed, by when they ended. It says late what satisfaction and repeated contacts say early.',
      de: 'Von den Vereinbarungen mit Kunden, deren Zeit endete, der Anteil, auf den eine andere folgte, nach ihrem Ende. Sie sagt spät, was Zufriedenheit und wiederholte Kontakte früh sagen.',
    },
    needs: ['agreement'],
    input: {
      variant: 'share',
      ...percent,
      period: 'quarter',
      records: 'agreement',
      filter: 'variant=service-level&state=superseded,ended',
      counted: 'dated',
      dateField: 'inForceUntil',
      hits: 'matching',
      matching: 'state=superseded',
    },
  },
} as const satisfies Readonly<Record<string, ReadyMade>>;

export type ReadyMadeName = keyof typeof readyMade;
