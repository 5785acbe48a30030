import { words } from '../../../kernel/words.ts';
import type { article } from './article.record.ts';

export const articleWords = words<typeof article>({
  en: {
    name: 'Article',
    plural: 'Articles',
    help: 'What is known and worth reading again: how something is done, what is asked often, how we work.',
    fields: {
      title: { label: 'Title', help: 'As somebody would ask: incidents are held against it.' },
      body: 'Text',
      translationOf: { label: 'Translation of', help: 'The article that says the same in another language.' },
      service: { label: 'Service', help: 'It is offered on incidents of this service.' },
      keywords: { label: 'Keywords', help: 'Other words by which people look for it.' },
      owner: { label: 'Owner', help: 'Keeps it true. Another person publishes it.' },
      helpful: { label: 'Helped', help: 'So many readers said so.' },
      unhelpful: { label: 'Did not help', help: 'So many readers said so.' },
      remindedOf: { label: 'Reminded of', help: 'The review of which its owner was reminded.' },
      retireReason: 'Why retired',
    },
    choices: {
      kind: { 'how-to': 'How to', question: 'Question and answer', instruction: 'Work instruction' },
      language: { en: 'English', de: 'German' },
    },
    lines: {
      ratings: {
        label: 'What readers said',
        fields: { helped: { label: 'Helped', help: 'Each person counts once.' } },
      },
      sharedWith: { label: 'Shared with', fields: { organisation: 'Organisation' } },
    },
    states: { published: 'Published inside', public: 'Published to all' },
    verbs: {
      submit: { label: 'Submit', done: 'submitted for review' },
      publish: { label: 'Publish inside', done: 'published inside' },
      'publish-to-all': { label: 'Publish to all', done: 'published to all' },
      return: { label: 'Return', done: 'returned to its author' },
      revise: { label: 'Revise', done: 'taken back to be revised' },
      retire: { label: 'Retire', done: 'retired' },
      reinstate: { label: 'Reinstate', done: 'reinstated as a draft' },
    },
    sections: { what: 'What', care: 'In whose care', readers: 'Readers' },
    lists: { current: 'Current', review: 'To review', mine: 'Mine', all: 'All' },
    reasons: { counted: 'Counted from what readers said, each once.' },
    actions: {
      helped: { label: 'This helped', done: 'found helpful' },
      'did-not-help': { label: 'This did not help', done: 'found not helpful' },
    },
  },
  de: {
    name: 'Artikel',
    plural: 'Artikel',
    help: 'Was bekannt und wert ist, wieder gelesen zu werden: wie etwas geht, was oft gefragt wird, wie wir arbeiten.',
    fields: {
      title: { label: 'Titel', help: 'Wie jemand fragen würde: Störungen werden damit verglichen.' },
      body: 'Text',
      kind: 'Art',
      language: 'Sprache',
      translationOf: { label: 'Übersetzung von', help: 'Der Artikel, der dasselbe in einer anderen Sprache sagt.' },
      service: { label: 'Service', help: 'Er wird bei Störungen dieses Service angeboten.' },
      keywords: { label: 'Stichwörter', help: 'Andere Wörter, unter denen man ihn sucht.' },
      owner: {
        label: 'Verantwortlich',
        help: 'Sorgt dafür, dass er stimmt. Veröffentlicht wird er von jemand anderem.',
      },
      helpful: { label: 'Half', help: 'So viele Leser haben das gesagt.' },
      unhelpful: { label: 'Half nicht', help: 'So viele Leser haben das gesagt.' },
      remindedOf: { label: 'Erinnert an', help: 'Die Prüfung, an die erinnert wurde.' },
      retireReason: 'Warum außer Gebrauch',
    },
    choices: {
      kind: {
        'how-to': 'Anleitung',
        question: 'Frage und Antwort',
        reference: 'Nachschlagewerk',
        instruction: 'Arbeitsanweisung',
      },
      language: { en: 'Englisch', de: 'Deutsch' },
    },
    lines: {
      ratings: {
        label: 'Was Leser sagten',
        fields: { person: 'Person', helped: { label: 'Half', help: 'Jede Person zählt einmal.' }, on: 'Am' },
      },
      sharedWith: { label: 'Geteilt mit', fields: { organisation: 'Organisation' } },
    },
    states: {
      draft: 'Entwurf',
      'in-review': 'In Prüfung',
      published: 'Intern veröffentlicht',
      public: 'Für alle veröffentlicht',
      retired: 'Außer Gebrauch',
    },
    verbs: {
      submit: { label: 'Zur Prüfung geben', done: 'zur Prüfung gegeben' },
      publish: { label: 'Intern veröffentlichen', done: 'intern veröffentlicht' },
      'publish-to-all': { label: 'Für alle veröffentlichen', done: 'für alle veröffentlicht' },
      return: { label: 'Zurückgeben', done: 'zurückgegeben' },
      revise: { label: 'Überarbeiten', done: 'zur Überarbeitung zurückgenommen' },
      retire: { label: 'Außer Gebrauch nehmen', done: 'außer Gebrauch genommen' },
      reinstate: { label: 'Wieder aufnehmen', done: 'als Entwurf wieder aufgenommen' },
    },
    sections: { what: 'Was', care: 'In wessen Hand', readers: 'Leser' },
    lists: { current: 'Aktuell', review: 'Zu prüfen', mine: 'Meine', all: 'Alle' },
    reasons: { counted: 'Gezählt aus dem, was Leser sagten, jeder einmal.' },
    actions: {
      helped: { label: 'Das half', done: 'als hilfreich befunden' },
      'did-not-help': { label: 'Das half nicht', done: 'als nicht hilfreich befunden' },
    },
  },
});
