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
      about: 'About',
    },
    choices: { property: { address: 'Network address', softwareVersion: 'Version' } },
    states: { 'to-decide': 'To decide', 'handed-on': 'Handed on' },
    verbs: {
      accept: {
        label: 'Accept the discovered',
        done: 'accepted as discovered',
      },
      keep: {
        label: 'Keep the recorded',
        done: 'kept as recorded',
      },
      'hand-on': { label: 'Hand on', done: 'handed on' },
      return: { label: 'Decide again', done: 'put up for decision again' },
      vanish: { label: 'No longer differs', done: 'seen no more' },
    },
    actions: {
      'raise-incident': {
        label: 'Raise an incident',
        done: 'handed on to a new incident',
        help: 'Nobody should have changed it: somebody finds out.',
      },
      'raise-change': {
        label: 'Raise a change',
        done: 'handed on to a new change',
        help: 'What is there is brought back to what it should be, as a change.',
      },
    },
    sections: { what: 'What', from: 'Where from', who: 'Who', decision: 'Decision' },
    lists: { 'to-decide': 'To decide', mine: 'Mine', kept: 'Kept as recorded', all: 'All' },
    reasons: {
      theirs: 'The item is in their care.',
      asCompared: 'Told from the item, what is recorded and what was discovered.',
      oneOfEach: 'There is one discrepancy of each property of an item.',
    },
    refusals: { toWhat: 'say which incident or change takes care of it' },
  },
  de: {
    name: 'Unstimmigkeit',
    plural: 'Unstimmigkeiten',
    help: 'Wo das Entdeckte vom Eingetragenen abweicht: Eins von beiden ist falsch, und jemand entscheidet, welches.',
    fields: {
      title: 'Titel',
      configurationItem: 'Configuration Item',
      property: { label: 'Eigenschaft', help: 'Welches seiner Felder abweicht.' },
      recorded: 'Eingetragen',
      discovered: 'Entdeckt',
      discoveredBy: { label: 'Entdeckt von', help: 'Eine Inventur, ein Scan, jemand, der nachsah.' },
      seenAt: { label: 'Zuletzt gesehen', help: 'Wann die Unstimmigkeit zuletzt da war.' },
      times: { label: 'Wie oft gesehen', help: 'Wie oft sie so gemeldet wurde, wie sie jetzt ist.' },
      reason: {
        label: 'Warum',
        help: 'Was wie eingetragen beibehalten wird, wird nicht wieder gefragt, bis sich eine Seite ändert.',
      },
      decidedBy: 'Entschieden von',
      decidedAt: 'Entschieden um',
      incident: 'Störung',
      change: 'Change',
      about: 'Worum es geht',
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
        done: 'wie entdeckt übernommen',
      },
      keep: {
        label: 'Eintrag beibehalten',
        done: 'wie eingetragen beibehalten',
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
        done: 'an eine neue Störung weitergegeben',
        help: 'Niemand hätte es ändern sollen: Jemand findet es heraus.',
      },
      'raise-change': {
        label: 'Change anlegen',
        done: 'an einen neuen Change weitergegeben',
        help: 'Was da ist, wird als Change auf das zurückgebracht, was es sein soll.',
      },
    },
    sections: { what: 'Was', from: 'Woher', who: 'Wer', decision: 'Entscheidung' },
    lists: { 'to-decide': 'Zu entscheiden', mine: 'Meine', kept: 'Wie eingetragen beibehalten', all: 'Alle' },
    reasons: {
      theirs: 'Das Item ist in ihrer Hand.',
      asCompared: 'Aus dem Item, dem Eingetragenen und dem Entdeckten gebildet.',
      oneOfEach: 'Zu jeder Eigenschaft eines Items gibt es eine Unstimmigkeit.',
    },
    refusals: { toWhat: 'sagen, welche Störung oder welcher Change sich darum kümmert' },
  },
});
