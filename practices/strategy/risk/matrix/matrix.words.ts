const en = {
  title: 'Risk matrix',
  help: 'Likelihood upwards, impact to the right. A number leads to the risks in its cell.',
  basis: 'Graded',
  bases: { inherent: 'Inherent', now: 'Now', residual: 'Residual' },
  likelihood: 'Likelihood',
  impact: 'Impact',
  levels: { low: 'Low', medium: 'Medium', high: 'High', critical: 'Critical' },
  /** From the least, by the size of the matrix. */
  grades: {
    likelihood: {
      3: 'Unlikely, Possible, Likely',
      4: 'Unlikely, Possible, Likely, Almost certain',
      5: 'Rare, Unlikely, Possible, Likely, Almost certain',
      6: 'Very rare, Rare, Unlikely, Possible, Likely, Almost certain',
    },
    impact: {
      3: 'Minor, Moderate, Severe',
      4: 'Minor, Moderate, Major, Severe',
      5: 'Negligible, Minor, Moderate, Major, Severe',
      6: 'Negligible, Minor, Moderate, Major, Severe, Ruinous',
    },
  },
  cell: (count: number, likelihood: string, impact: string, level: string) =>
    `${count} ${count === 1 ? 'risk' : 'risks'}: ${likelihood}, ${impact}, ${level}`,
  chosen: (likelihood: string, impact: string) => `${likelihood}, ${impact}`,
  all: 'All that are graded',
  ungraded: (count: number) =>
    count === 1
      ? 'One risk is not graded on this basis, or lies outside the matrix.'
      : `${count} risks are not graded on this basis, or lie outside the matrix.`,
  risk: 'Risk',
  level: 'Level',
  owner: 'Owner',
  state: 'State',
  nothing: 'No risk that you may see is graded on this basis.',
};

const de: typeof en = {
  title: 'Risikomatrix',
  help: 'Wahrscheinlichkeit nach oben, Auswirkung nach rechts. Eine Zahl führt zu den Risiken ihres Feldes.',
  basis: 'Eingestuft',
  bases: { inherent: 'An sich', now: 'Heute', residual: 'Verbleibend' },
  likelihood: 'Wahrscheinlichkeit',
  impact: 'Auswirkung',
  levels: { low: 'Niedrig', medium: 'Mittel', high: 'Hoch', critical: 'Kritisch' },
  grades: {
    likelihood: {
      3: 'Unwahrscheinlich, Möglich, Wahrscheinlich',
      4: 'Unwahrscheinlich, Möglich, Wahrscheinlich, Fast sicher',
      5: 'Selten, Unwahrscheinlich, Möglich, Wahrscheinlich, Fast sicher',
      6: 'Sehr selten, Selten, Unwahrscheinlich, Möglich, Wahrscheinlich, Fast sicher',
    },
    impact: {
      3: 'Gering, Spürbar, Schwer',
      4: 'Gering, Spürbar, Groß, Schwer',
      5: 'Unbedeutend, Gering, Spürbar, Groß, Schwer',
      6: 'Unbedeutend, Gering, Spürbar, Groß, Schwer, Existenzbedrohend',
    },
  },
  cell: (count, likelihood, impact, level) =>
    `${count} ${count === 1 ? 'Risiko' : 'Risiken'}: ${likelihood}, ${impact}, ${level}`,
  chosen: (likelihood, impact) => `${likelihood}, ${impact}`,
  all: 'Alle eingestuften',
  ungraded: (count) =>
    count === 1
      ? 'Ein Risiko ist auf dieser Grundlage nicht eingestuft oder liegt außerhalb der Matrix.'
      : `${count} Risiken sind auf dieser Grundlage nicht eingestuft oder liegen außerhalb der Matrix.`,
  risk: 'Risiko',
  level: 'Stufe',
  owner: 'Verantwortlich',
  state: 'Status',
  nothing: 'Kein Risiko, das Sie sehen dürfen, ist auf dieser Grundlage eingestuft.',
};

export const matrixWords = { en, de };
