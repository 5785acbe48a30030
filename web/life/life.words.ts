import { catalogue } from '../../ui/words/words.ts';

export const lifeWords = catalogue({
  en: {
    title: 'The life of a service',
    help: 'From the first thought to the last day: what is decided, designed, built, operated and improved, and where.',
    glossary: 'What the words mean',
    stages: {
      strategy: 'Why, for whom, at what risk and cost.',
      design: 'What it must do, how well, and how that is promised.',
      build: 'Made, tested, released without surprise.',
      operate: 'Used every day, helped when it fails.',
      improve: 'Looked at, measured, made better.',
      support: 'People, things, partners and words that all of it rests on.',
    },
  },
  de: {
    title: 'Das Leben eines Services',
    help: 'Vom ersten Gedanken bis zum letzten Tag: was entschieden, entworfen, aufgebaut, betrieben und verbessert wird, und wo.',
    glossary: 'Was die Wörter bedeuten',
    stages: {
      strategy: 'Warum, für wen, mit welchem Risiko und zu welchen Kosten.',
      design: 'Was er können muss, wie gut, und wie das zugesagt wird.',
      build: 'Gebaut, geprüft, ohne Überraschung bereitgestellt.',
      operate: 'Täglich genutzt, und Hilfe, wenn er ausfällt.',
      improve: 'Angesehen, gemessen, besser gemacht.',
      support: 'Menschen, Dinge, Partner und Wörter, auf denen alles ruht.',
    },
  },
});
