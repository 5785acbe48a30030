const en = {
  title: 'Portfolio board',
  help: 'Every service by where it stands in its life.',
  stages: { pipeline: 'Pipeline', catalogue: 'Catalogue', retiring: 'Retiring', gone: 'Retired or declined' },
  criticality: { critical: 'Critical', high: 'High', medium: 'Medium', low: 'Low' },
  investment: { run: 'Run', grow: 'Grow', transform: 'Transform' },
  nothing: 'None.',
  count: (count: number) => `${count}`,
};

const de: typeof en = {
  title: 'Portfoliotafel',
  help: 'Jeder Service dort, wo er in seinem Leben steht.',
  stages: { pipeline: 'Pipeline', catalogue: 'Katalog', retiring: 'Läuft aus', gone: 'Außer Betrieb oder abgelehnt' },
  criticality: { critical: 'Kritisch', high: 'Hoch', medium: 'Mittel', low: 'Niedrig' },
  investment: { run: 'Betrieb', grow: 'Wachstum', transform: 'Wandel' },
  nothing: 'Keiner.',
  count: (count) => `${count}`,
};

export const boardWords = { en, de };
