export const restingWords = {
  en: {
    title: 'What it rests on',
    help: 'The best that can be promised of each target, by what suppliers and teams promise of what the services rest on.',
    heads: { target: 'Target', promised: 'Promised', best: 'At best', why: 'Why' },
    beyond: 'too much',
    holds: 'holds',
    of: (service: string) => `for ${service}`,
    none: 'nothing',
    because: {
      product: 'All of it is needed at once: the shares multiply.',
      longest: 'It is no sooner done than by whom it waits for.',
      hours: 'They count in their service hours only, this around the clock.',
    },
  },
  de: {
    title: 'Worauf sie ruht',
    help: 'Das Beste, was sich je Ziel zusagen lässt, nach dem, was Lieferanten und Teams von dem zusagen, worauf die Services ruhen.',
    heads: { target: 'Ziel', promised: 'Zugesagt', best: 'Bestenfalls', why: 'Warum' },
    beyond: 'zu viel',
    holds: 'hält',
    of: (service: string) => `für ${service}`,
    none: 'nichts',
    because: {
      product: 'Alles wird zugleich gebraucht: Die Anteile multiplizieren sich.',
      longest: 'Es ist nicht früher fertig als das, worauf es wartet.',
      hours: 'Dort wird nur in der Servicezeit gezählt, hier rund um die Uhr.',
    },
  },
};
