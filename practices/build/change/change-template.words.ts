import { words } from '../../../kernel/words.ts';
import type { changeTemplate } from './change-template.record.ts';

export const changeTemplateWords = words<typeof changeTemplate>({
  en: {
    name: 'Change template',
    plural: 'Change templates',
    help: 'A well understood change that is agreed once for every time it is done.',
    fields: {
      title: { label: 'Title', help: 'What such a change is called.' },
      reason: { label: 'Reason', help: 'What it is good for.' },
      implementationPlan: { label: 'Implementation', help: 'What is done, step by step.' },
      testPlan: 'Test',
      backOutPlan: { label: 'Way back', help: 'How the former state is restored.' },
      verification: { label: 'Verification', help: 'By what one sees afterwards that it works.' },
    },
    verbs: {
      agree: { label: 'Put in force', done: 'put in force' },
      rework: { label: 'Rework', done: 'taken back for rework' },
      withdraw: { label: 'Withdraw', done: 'withdrawn' },
    },
    actions: {
      raise: {
        label: 'Raise a change',
        done: 'standard change raised',
        help: 'A standard change with its plans and steps, already approved.',
        arguments: { plannedStart: 'Planned start', plannedEnd: 'Planned end', assignee: 'Assignee' },
      },
    },
    sections: { what: 'What and why', plans: 'Plans', care: 'Care' },
    lists: { current: 'In force', mine: 'Mine', all: 'All' },
  },
  de: {
    name: 'Change-Vorlage',
    plural: 'Change-Vorlagen',
    help: 'Eine gut verstandene Änderung, die einmal für alle Male genehmigt ist.',
    fields: {
      title: { label: 'Titel', help: 'Wie eine solche Änderung heißt.' },
      reason: { label: 'Grund', help: 'Wozu sie gut ist.' },
      service: 'Service',
      likelihood: 'Wahrscheinlichkeit',
      impact: 'Auswirkung',
      team: 'Team',
      owner: 'Verantwortlich',
      implementationPlan: { label: 'Umsetzung', help: 'Was getan wird, Schritt für Schritt.' },
      testPlan: 'Test',
      backOutPlan: { label: 'Weg zurück', help: 'Wie der frühere Zustand wiederhergestellt wird.' },
      verification: { label: 'Nachweis', help: 'Woran man danach sieht, dass es funktioniert.' },
    },
    choices: {
      likelihood: { high: 'Hoch', medium: 'Mittel', low: 'Niedrig' },
      impact: { high: 'Hoch', medium: 'Mittel', low: 'Niedrig' },
    },
    states: { draft: 'Entwurf', 'in-force': 'In Kraft', withdrawn: 'Zurückgezogen' },
    verbs: {
      agree: { label: 'In Kraft setzen', done: 'in Kraft gesetzt' },
      rework: { label: 'Überarbeiten', done: 'zur Überarbeitung geöffnet' },
      withdraw: { label: 'Zurückziehen', done: 'zurückgezogen' },
    },
    actions: {
      raise: {
        label: 'Change anlegen',
        done: 'Standard-Change angelegt',
        help: 'Ein Standard-Change mit ihren Plänen und Schritten, bereits genehmigt.',
        arguments: { plannedStart: 'Geplanter Beginn', plannedEnd: 'Geplantes Ende', assignee: 'Zuständig' },
      },
    },
    sections: { what: 'Was und warum', plans: 'Pläne', care: 'Pflege' },
    lists: { current: 'In Kraft', mine: 'Meine', all: 'Alle' },
  },
});
