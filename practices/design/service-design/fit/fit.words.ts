export const fitWords = {
  en: {
    title: 'What fits, and what it costs',
    needed: 'Needed',
    with: 'With',
    how: 'Goes together',
    fits: { fails: 'no', limited: 'with limits', works: 'yes', undeclared: 'nobody said' },
    known: 'By what is declared of their technologies, on either side.',
    cost: (once: string, eachYear: string, years: string, inAll: string) =>
      `Once ${once}, each year ${eachYear}: ${inAll} in ${years} years.`,
    nothing: 'nothing',
  },
  de: {
    title: 'Was passt und was es kostet',
    needed: 'Gebraucht',
    with: 'Mit',
    how: 'Passt zusammen',
    fits: { fails: 'nein', limited: 'mit Einschränkungen', works: 'ja', undeclared: 'nicht bekannt' },
    known: 'Nach dem, was von ihren Technologien angegeben ist, auf der einen oder anderen Seite.',
    cost: (once: string, eachYear: string, years: string, inAll: string) =>
      `Einmalig ${once}, jedes Jahr ${eachYear}: ${inAll} in ${years} Jahren.`,
    nothing: 'nichts',
  },
};
