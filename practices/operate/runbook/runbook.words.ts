import { words } from '../../../kernel/words.ts';
import type { runbook } from './runbook.record.ts';

export const runbookWords = words<typeof runbook>({
  en: {
    name: 'Runbook',
    plural: 'Runbooks',
    help: 'How something is done, step by step, so that it is done well at three in the morning too.',
    fields: {
      title: { label: 'Title', help: 'What is done when one follows it.' },
      signs: { label: 'When to follow it', help: 'By which signs one knows that this is the one.' },
      service: { label: 'Service', help: 'It is offered on incidents of this service.' },
      classification: { label: 'Category', help: 'It is offered on incidents of this category.' },
      reviewDue: 'Next review',
    },
    lines: {
      steps: {
        label: 'Steps',
        fields: {
          mandatory: { label: 'Mandatory', help: 'The incident is not resolved before it is done.' },
        },
      },
    },
    verbs: {
      publish: { label: 'Publish', done: 'published' },
      revise: { label: 'Revise', done: 'taken back to be revised' },
      retire: { label: 'Retire', done: 'retired' },
      reinstate: { label: 'Reinstate', done: 'reinstated as a draft' },
    },
    sections: { what: 'What', steps: 'Steps', care: 'Who cares for it' },
    lists: { published: 'Published', drafts: 'Drafts', all: 'All' },
  },
  de: {
    name: 'Ablaufplan',
    plural: 'Ablaufpläne',
    help: 'Wie etwas Schritt für Schritt getan wird, damit es auch um drei Uhr nachts gut gelingt.',
    fields: {
      title: { label: 'Titel', help: 'Was getan ist, wenn man ihm folgt.' },
      signs: { label: 'Wann man ihm folgt', help: 'Woran man erkennt, dass es dieser ist.' },
      service: { label: 'Service', help: 'Er wird bei Störungen dieses Service angeboten.' },
      classification: { label: 'Kategorie', help: 'Er wird bei Störungen dieser Kategorie angeboten.' },
      owner: 'Verantwortlich',
      team: 'Team',
      reviewDue: 'Nächste Prüfung',
    },
    lines: {
      steps: {
        label: 'Schritte',
        fields: {
          step: 'Schritt',
          mandatory: { label: 'Pflicht', help: 'Die Störung wird nicht gelöst, bevor er getan ist.' },
        },
      },
    },
    states: { draft: 'Entwurf', published: 'Veröffentlicht', retired: 'Außer Gebrauch' },
    verbs: {
      publish: { label: 'Veröffentlichen', done: 'veröffentlicht' },
      revise: { label: 'Überarbeiten', done: 'zur Überarbeitung zurückgenommen' },
      retire: { label: 'Außer Gebrauch nehmen', done: 'außer Gebrauch genommen' },
      reinstate: { label: 'Wieder aufnehmen', done: 'als Entwurf wieder aufgenommen' },
    },
    sections: { what: 'Was', steps: 'Schritte', care: 'Wer sich kümmert' },
    lists: { published: 'Veröffentlicht', drafts: 'Entwürfe', all: 'Alle' },
  },
});
