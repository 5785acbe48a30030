import { words } from '../../../kernel/words.ts';
import type { discrepancy } from './discrepancy.record.ts';

export const discrepancyWords = words<typeof discrepancy>({
  en: {
    name: 'Discrepancy',
    plural: 'Discrepancies',
    help: 'Where what is discovered differs from what is recorded: one of the two is wrong, and somebody decides which.',
    fields: {
      configurationItem: 'Configuration item',
      property: { label: 'Property', help: 'Which of its fields differs.' },
      discoveredBy: { label: 'Discovered by', help: 'An inventory, a scan, somebody who looked.' },
      seenAt: { label: 'Last seen', help: 'When the difference was last there.' },
      times: { label: 'Times seen', help: 'How often it was reported as it is now.' },
      reason: { label: 'Why', help: 'What is kept as recorded is not asked again until either side changes.' },
      decidedAt: 'Decided at',
      about: { label: 'About', help: 'The item and the property: there is one discrepancy of each.' },
    },
    choices: { property: { address: 'Network address', softwareVersion: 'Version' } },
    states: { 'to-decide': 'To decide', 'handed-on': 'Handed on' },
    verbs: {
      accept: {
        label: 'Accept the discovered',
        done: 'what was discovered accepted',
      },
      keep: {
        label: 'Keep the recorded',
        done: 'what is recorded kept',
      },
      'hand-on': { label: 'Hand on', done: 'handed on' },
      return: { label: 'Decide again', done: 'put up for decision again' },
      vanish: { label: 'No longer differs', done: 'seen no more' },
    },
    actions: {
      'raise-incident': {
        label: 'Raise an incident',
        done: 'incident raised',
        help: 'Nobody should have changed it: somebody finds out.',
      },
      'raise-change': {
        label: 'Raise a change',
        done: 'change raised',
        help: 'What is there is brought back to what it should be, as a change.',
      },
    },
    sections: { what: 'What', from: 'Where from', who: 'Who', decision: 'Decision' },
    lists: { 'to-decide': 'To decide', mine: 'Mine', kept: 'Kept as recorded', all: 'All' },
    reasons: { theirs: 'The item is in their care.' },
    refusals: { toWhat: 'say which incident or change takes care of it' },
  },
  de: {
    name: 'Abweichung',
    plural: 'Abweichungen',
    help: 'Wo das Entdeckte vom Eingetragenen abweicht: Eins von beiden ist falsch, und jemand entscheidet, welches.',
    fields: {
      title: 'Titel',
      configurationItem: 'Configuration Item',
      property: { label: 'Eigenschaft', help: 'Welches seiner Felder abweicht.' },
      recorded: 'Eingetragen',
      discovered: 'Entdeckt',
      discoveredBy: { label: 'Entdeckt von', help: 'Eine Inventur, ein Scan, jemand, der nachsah.' },
      seenAt: { label: 'Zuletzt gesehen', help: 'Wann die Abweichung zuletzt da war.' },
      times: { label: 'Wie oft gesehen', help: 'Wie oft sie so gemeldet wurde, wie sie jetzt ist.' },
      reason: {
        label: 'Warum',
        help: 'Was wie eingetragen beibehalten wird, wird nicht wieder gefragt, bis sich eine Seite ändert.',
      },
      decidedBy: 'Entschieden von',
      decidedAt: 'Entschieden um',
      incident: 'Störung',
      change: 'Change',
      about: { label: 'Worum es geht', help: 'Item und Eigenschaft: Es gibt zu jedem Paar eine Abweichung.' },
    },
    choices: {
      property: {
        serialNumber: 'Seriennummer',
        address: 'Netzadresse',
        operatingSystem: 'Betriebssystem',
        memory: 'Arbeitsspeicher',
        processors: 'Prozessoren',
        model: 'Modell',
        phoneNumber: 'Rufnummer',
        softwareVersion: 'Version',
        webAddress: 'Webadresse',
        issuer: 'Aussteller',
        validUntil: 'Gültig bis',
      },
    },
    states: {
      'to-decide': 'Zu entscheiden',
      accepted: 'Übernommen',
      kept: 'Beibehalten',
      'handed-on': 'Weitergegeben',
      gone: 'Nicht mehr da',
    },
    verbs: {
      accept: {
        label: 'Entdecktes übernehmen',
        done: 'Entdecktes übernommen',
      },
      keep: {
        label: 'Eintrag beibehalten',
        done: 'Eintrag beibehalten',
      },
      'hand-on': {
        label: 'Weitergeben',
        done: 'weitergegeben',
      },
      return: { label: 'Neu entscheiden', done: 'wieder zur Entscheidung gestellt' },
      vanish: { label: 'Weicht nicht mehr ab', done: 'nicht mehr gesehen' },
    },
    actions: {
      'raise-incident': {
        label: 'Störung anlegen',
        done: 'Störung angelegt',
        help: 'Niemand hätte es ändern sollen: Jemand findet es heraus.',
      },
      'raise-change': {
        label: 'Change anlegen',
        done: 'Change angelegt',
        help: 'Was da ist, wird als Change auf das zurückgebracht, was es sein soll.',
      },
    },
    sections: { what: 'Was', from: 'Woher', who: 'Wer', decision: 'Entscheidung' },
    lists: { 'to-decide': 'Zu entscheiden', mine: 'Meine', kept: 'Wie eingetragen beibehalten', all: 'Alle' },
    reasons: { theirs: 'Das Item ist in ihrer Hand.' },
    refusals: { toWhat: 'sagen, welche Störung oder welcher Change sich darum kümmert' },
  },
});
