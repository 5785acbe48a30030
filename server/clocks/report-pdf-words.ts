const en = {
  title: 'How promises were kept',
  asked: 'What is shown',
  kinds: {
    'service-level': 'Promised to customers',
    'operational-level': 'Promised between teams',
    underpinning: 'Promised by suppliers',
  },
  periods: { week: 'by week', month: 'by month', quarter: 'by quarter', year: 'by year' },
  methods: {
    'by-end': 'Counted in the period in which a clock ended; what still runs counts nowhere yet.',
    'by-start':
      'Counted in the period in which a clock began; what still runs and is overdue counts as missed, and past periods change until all has ended.',
  },
  other: 'The other way of counting stands beside it.',
  of: 'Only of',
  madeFor: (name: string, when: string, zone: string) => `Over what ${name} may see, ${when} (${zone})`,
  all: 'All together',
  none: 'None',
  overTime: 'Share kept, over time',
  targets: 'Targets in their own periods, and credits',
  reasons: 'Why they were missed, over all periods',
  within: 'Within',
  outages: 'outages',
  reason: 'Reason',
  party: 'Whose',
  missed: 'Missed',
  excluded: 'Excluded',
  unsaid: 'not said yet',
  left: (count: number) => `${count} more groups are not shown.`,
  nothing: 'Nothing was promised in this time, or nothing of it may be seen.',
  unset:
    'Names in other scripts than Latin, Greek and Cyrillic cannot be set here; their numbers stand in their place.',
  page: (page: number, pages: number) => `Page ${page} of ${pages}`,
  hours: (hours: string, minutes: string) => `${hours} h ${minutes} min`,
  quarter: (quarter: number, year: number) => `Q${quarter} ${year}`,
};

const de: typeof en = {
  title: 'Wie Zusagen eingehalten wurden',
  asked: 'Was gezeigt wird',
  kinds: {
    'service-level': 'Den Kunden zugesagt',
    'operational-level': 'Zwischen Teams zugesagt',
    underpinning: 'Von Lieferanten zugesagt',
  },
  periods: { week: 'je Woche', month: 'je Monat', quarter: 'je Quartal', year: 'je Jahr' },
  methods: {
    'by-end': 'Gezählt im Zeitraum, in dem eine Uhr endete; was noch läuft, zählt noch nirgends.',
    'by-start':
      'Gezählt im Zeitraum, in dem eine Uhr begann; was noch läuft und überfällig ist, zählt als verfehlt, und vergangene Zeiträume ändern sich, bis alles beendet ist.',
  },
  other: 'Die andere Zählung steht daneben.',
  of: 'Nur von',
  madeFor: (name, when, zone) => `Über das, was ${name} sehen darf, ${when} (${zone})`,
  all: 'Alles zusammen',
  none: 'Ohne',
  overTime: 'Eingehaltener Anteil im Verlauf',
  targets: 'Ziele in ihren eigenen Zeiträumen, und Gutschriften',
  reasons: 'Warum sie verfehlt wurden, über alle Zeiträume',
  within: 'In',
  outages: 'Ausfälle',
  reason: 'Grund',
  party: 'Wessen',
  missed: 'Verfehlt',
  excluded: 'Ausgenommen',
  unsaid: 'noch nicht gesagt',
  left: (count) => `${count} weitere Gruppen werden nicht gezeigt.`,
  nothing: 'In dieser Zeit war nichts zugesagt, oder es darf nichts davon gesehen werden.',
  unset:
    'Namen in anderen Schriften als lateinischer, griechischer und kyrillischer können hier nicht gesetzt werden; ihre Nummern stehen an ihrer Stelle.',
  page: (page, pages) => `Seite ${page} von ${pages}`,
  hours: (hours, minutes) => `${hours} h ${minutes} min`,
  quarter: (quarter, year) => `Q${quarter} ${year}`,
};

/** What a report says on paper, beside the names of its columns. */
export const reportPdfWords = { en, de };
