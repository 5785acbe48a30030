const en = {
  title: 'Design completeness',
  help: 'What each service design says of what it must say and had better say. It is not approved while something is missing.',
  of: 'What it leaves open',
  percent: (percent: number) => `${percent} % complete`,
  missing: 'Missing',
  advisable: 'Advisable',
  whole: 'Nothing is left open.',
  design: 'Design',
  state: 'State',
  readiness: 'Readiness',
  none: 'No service design is being written or in use.',
  noneHelp: 'A design is begun from the list of service designs.',
};

const de: typeof en = {
  title: 'Vollständigkeit der Entwürfe',
  help: 'Was jeder Serviceentwurf von dem sagt, was er sagen muss und sagen sollte. Solange etwas fehlt, wird er nicht genehmigt.',
  of: 'Was er offen lässt',
  percent: (percent: number) => `${percent} % vollständig`,
  missing: 'Fehlt',
  advisable: 'Ratsam',
  whole: 'Nichts ist offen.',
  design: 'Entwurf',
  state: 'Status',
  readiness: 'Bereitschaft',
  none: 'Kein Serviceentwurf wird geschrieben oder ist in Gebrauch.',
  noneHelp: 'Ein Entwurf wird in der Liste der Serviceentwürfe begonnen.',
};

export const completenessWords = { en, de };
