export const tracedWords = {
  en: {
    title: 'How it is met',
    levels: 'Designed as',
    targets: 'Promised as',
    tests: 'Tested by',
    releases: 'Delivered by',
    nothing: 'nothing yet',
  },
  de: {
    title: 'Wodurch sie erfüllt wird',
    levels: 'Entworfen als',
    targets: 'Zugesagt als',
    tests: 'Geprüft durch',
    releases: 'Geliefert durch',
    nothing: 'noch nichts',
  },
};
