const en = {
  title: 'How far we are',
  now: 'Now',
  target: 'Target',
  start: 'at the start',
  confidence: 'Confidence',
  notSeen: 'You may not see this measure.',
  figures: (name: string) => `Figures of ${name}`,
  table: 'As a table',
  nothing: 'nothing yet',
  way: { reached: 'Reached', 'on-track': 'On track', behind: 'Behind' },
};

const de: typeof en = {
  title: 'Wie weit wir sind',
  now: 'Jetzt',
  target: 'Ziel',
  start: 'zu Beginn',
  confidence: 'Zuversicht',
  notSeen: 'Diese Kennzahl dürfen Sie nicht sehen.',
  figures: (name) => `Werte von ${name}`,
  table: 'Als Tabelle',
  nothing: 'noch nichts',
  way: { reached: 'Erreicht', 'on-track': 'Auf Kurs', behind: 'Im Rückstand' },
};

export const objectivePanelWords = { en, de };
