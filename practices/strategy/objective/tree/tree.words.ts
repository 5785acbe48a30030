const en = {
  title: 'Objectives as a tree',
  help: 'Each stands below the one that it serves.',
  nothing: 'There is no objective that you may see.',
  confidence: { high: 'Confidence high', medium: 'Confidence medium', low: 'Confidence low' },
  until: (day: string) => `until ${day}`,
  over: 'Those that are over too',
};

const de: typeof en = {
  title: 'Ziele als Baum',
  help: 'Jedes steht unter dem, zu dem es beiträgt.',
  nothing: 'Es gibt kein Ziel, das Sie sehen dürfen.',
  confidence: { high: 'Zuversicht hoch', medium: 'Zuversicht mittel', low: 'Zuversicht niedrig' },
  until: (day) => `bis ${day}`,
  over: 'Auch vergangene',
};

export const treeWords = { en, de };
