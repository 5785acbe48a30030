import { words } from '../../../kernel/words.ts';
import type { service } from './service.record.ts';

export const serviceWords = words<typeof service>({
  en: {
    name: 'Service',
    plural: 'Services',
    help: 'What customers get from us so that they reach what they want, without carrying every cost and risk themselves.',
    fields: {
      summary: { label: 'Summary', help: 'What it does for a customer, in one sentence without technical words.' },
      owner: { label: 'Owner', help: 'Answers for the service through its whole life.' },
      supportTeam: { label: 'Support team', help: 'Where incidents and questions about it go first.' },
      criticality: { label: 'Criticality', help: 'What its failure does to the business.' },
      parent: { label: 'Part of', help: 'The service that this one is an offering or a component of.' },
    },
    states: { chartered: 'Chartered', live: 'Live', retiring: 'Retiring' },
    verbs: {
      charter: { label: 'Charter', done: 'chartered' },
      decline: { label: 'Decline', done: 'declined' },
      publish: { label: 'Go live', done: 'went live' },
      sunset: { label: 'Announce retirement', done: 'announced as retiring' },
      retire: { label: 'Retire', done: 'retired' },
    },
    sections: { what: 'What', care: 'In whose care' },
    lists: { catalogue: 'Catalogue', pipeline: 'Pipeline', all: 'All' },
  },
  de: {
    name: 'Service',
    plural: 'Services',
    help: 'Was Kunden von uns erhalten, damit sie erreichen, was sie wollen, ohne alle Kosten und Risiken selbst zu tragen.',
    fields: {
      name: 'Name',
      summary: { label: 'Kurzbeschreibung', help: 'Was er für einen Kunden tut, in einem Satz ohne Fachwörter.' },
      description: 'Beschreibung',
      owner: { label: 'Verantwortlich', help: 'Steht für den Service über sein ganzes Leben ein.' },
      supportTeam: { label: 'Support-Team', help: 'Wohin Störungen und Fragen dazu zuerst gehen.' },
      criticality: { label: 'Kritikalität', help: 'Was sein Ausfall für das Geschäft bedeutet.' },
      parent: { label: 'Teil von', help: 'Der Service, dessen Angebot oder Bestandteil dieser ist.' },
    },
    choices: { criticality: { critical: 'Kritisch', high: 'Hoch', medium: 'Mittel', low: 'Niedrig' } },
    states: {
      proposed: 'Vorgeschlagen',
      chartered: 'Beauftragt',
      live: 'In Betrieb',
      retiring: 'Läuft aus',
      retired: 'Außer Betrieb',
      declined: 'Abgelehnt',
    },
    verbs: {
      charter: { label: 'Beauftragen', done: 'beauftragt' },
      decline: { label: 'Ablehnen', done: 'abgelehnt' },
      publish: { label: 'In Betrieb nehmen', done: 'in Betrieb genommen' },
      sunset: { label: 'Auslaufen ankündigen', done: 'als auslaufend angekündigt' },
      retire: { label: 'Außer Betrieb nehmen', done: 'außer Betrieb genommen' },
    },
    sections: { what: 'Was', care: 'In wessen Hand' },
    lists: { catalogue: 'Katalog', pipeline: 'Pipeline', all: 'Alle' },
  },
});
