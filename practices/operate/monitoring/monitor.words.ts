import { words } from '../../../kernel/words.ts';
import type { monitor } from './monitor.record.ts';

export const monitorWords = words<typeof monitor>({
  en: {
    name: 'Monitor',
    plural: 'Monitors',
    help: 'What watches services and reports here, and what is made of its reports.',
    fields: {
      name: { label: 'Name', help: 'What people call it: the tool, and what it watches.' },
      webAddress: 'Address',
      service: { label: 'Service', help: 'Whose events they are, when a report does not say.' },
      team: { label: 'Team', help: 'To whom its events and incidents come first.' },
      sameWithinMinutes: {
        label: 'Same event within',
        help: 'So many minutes after it cleared, a report of the same key is the same event come back.',
      },
      flapsFrom: {
        label: 'Flaps from',
        help: 'An event that came back so often flaps, and raises nothing more by itself.',
      },
      raisesFrom: {
        label: 'Raises incidents from',
        help: 'The least severity that raises one by itself; none when empty.',
      },
    },
    verbs: {
      mute: { label: 'Mute', done: 'muted' },
      listen: { label: 'Listen', done: 'listened to' },
      retire: { label: 'Retire', done: 'retired' },
    },
    sections: { what: 'What', reports: 'What is made of its reports', who: 'Who' },
    lists: { current: 'Current', all: 'All' },
    actions: {
      report: {
        label: 'Report',
        done: 'reported',
        help: 'Trouble that it sees, or that it is over. Sending it again does no harm.',
        arguments: {
          key: { label: 'Key', help: 'What is watched, the same in every report: host and check.' },
          title: 'Title',
          details: 'Details',
          severity: 'Severity',
          cleared: { label: 'It is over', help: 'The trouble of this key is seen no more.' },
          service: 'Service',
          host: { label: 'Host', help: 'Where it is seen.' },
        },
        choices: {
          severity: {
            critical: 'Critical',
            major: 'Major',
            minor: 'Minor',
            warning: 'Warning',
            information: 'Information',
          },
        },
      },
    },
  },
  de: {
    name: 'Überwacher',
    plural: 'Überwacher',
    help: 'Was Services überwacht und hier meldet, und was aus den Meldungen wird.',
    fields: {
      name: { label: 'Name', help: 'Wie man es nennt: das Werkzeug und was es überwacht.' },
      description: 'Beschreibung',
      webAddress: 'Adresse',
      service: { label: 'Service', help: 'Wessen Ereignisse es sind, wenn eine Meldung nichts sagt.' },
      team: { label: 'Team', help: 'Zu wem Ereignisse und Störungen zuerst kommen.' },
      owner: 'Verantwortlich',
      sameWithinMinutes: {
        label: 'Dasselbe Ereignis binnen',
        help: 'So viele Minuten nach seinem Ende ist eine Meldung desselben Schlüssels das wiedergekehrte Ereignis.',
      },
      flapsFrom: {
        label: 'Flattert ab',
        help: 'Ein Ereignis, das so oft wiederkam, flattert und löst von selbst nichts mehr aus.',
      },
      raisesFrom: {
        label: 'Störung ab',
        help: 'Die geringste Schwere, die von selbst eine Störung anlegt; keine, wenn leer.',
      },
    },
    choices: {
      raisesFrom: {
        critical: 'Kritisch',
        major: 'Schwer',
        minor: 'Leicht',
        warning: 'Warnung',
        information: 'Hinweis',
      },
    },
    states: { listening: 'Gehört', muted: 'Stumm', retired: 'Außer Gebrauch' },
    verbs: {
      mute: { label: 'Stumm schalten', done: 'stumm geschaltet' },
      listen: { label: 'Hören', done: 'wieder gehört' },
      retire: { label: 'Außer Gebrauch nehmen', done: 'außer Gebrauch genommen' },
    },
    sections: { what: 'Was', reports: 'Was aus Meldungen wird', who: 'Wer' },
    lists: { current: 'Aktuell', all: 'Alle' },
    actions: {
      report: {
        label: 'Melden',
        done: 'gemeldet',
        help: 'Was es an Fehlern sieht, oder dass es vorbei ist. Noch einmal zu senden schadet nicht.',
        arguments: {
          key: { label: 'Schlüssel', help: 'Was überwacht wird, in jeder Meldung gleich: Rechner und Prüfung.' },
          title: 'Titel',
          details: 'Einzelheiten',
          severity: 'Schwere',
          cleared: { label: 'Vorbei', help: 'Der Fehler dieses Schlüssels ist nicht mehr zu sehen.' },
          service: 'Service',
          host: { label: 'Rechner', help: 'Wo es zu sehen ist.' },
        },
        choices: {
          severity: {
            critical: 'Kritisch',
            major: 'Schwer',
            minor: 'Leicht',
            warning: 'Warnung',
            information: 'Hinweis',
          },
        },
      },
    },
  },
});
