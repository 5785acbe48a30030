import { practice } from '../../../kernel/practice.ts';
import { counts } from './counts.rule.ts';
import { declareOutage } from './declare-outage.action.ts';
import { downtime } from './downtime.reading.ts';
import { endsAfterItBegan } from './ends-after-it-began.check.ts';
import { service, team } from './from-its-monitor.rule.ts';
import { goingOn } from './going-on.rule.ts';
import { lasted } from './lasted.rule.ts';
import { monitor } from './monitor.record.ts';
import { monitorWords } from './monitor.words.ts';
import { monitoredEvent } from './monitored-event.record.ts';
import { monitoredEventWords } from './monitored-event.words.ts';
import { outage } from './outage.record.ts';
import { outageWords } from './outage.words.ts';
import { raiseByItself } from './raise-by-itself.reaction.ts';
import { raiseIncident } from './raise-incident.action.ts';
import { report } from './report.action.ts';
import { tellWhoWorksOnIt } from './tell-who-works-on-it.reaction.ts';

export const monitoringPractice = practice({
  name: 'monitoring',
  stage: 'operate',
  words: {
    en: { name: 'Monitoring', help: 'What watches the services, what it reports, and when a service was not there.' },
    de: { name: 'Überwachung', help: 'Was die Services überwacht, was es meldet und wann ein Service nicht da war.' },
  },
  records: [
    { record: monitoredEvent, words: monitoredEventWords, rules: { service, team } },
    { record: outage, words: outageWords, rules: { lasted, counts, 'going-on': goingOn } },
    { record: monitor, words: monitorWords },
  ],
  refusals: {
    de: {
      'Say which service is down.': 'Bitte sagen, welcher Service ausgefallen ist.',
    },
  },
  needs: ['incident', 'people', 'portfolio', 'configuration', 'thread'],
  roles: [
    {
      name: 'monitoring',
      words: {
        en: { label: 'Monitoring system', help: 'A machine: reports what it sees, and reads nothing else.' },
        de: { label: 'Überwachungssystem', help: 'Eine Maschine: meldet, was sie sieht, und liest sonst nichts.' },
      },
    },
  ],
  checks: [endsAfterItBegan],
  readings: [downtime],
  actions: [report, raiseIncident, declareOutage],
  reactions: [raiseByItself, tellWhoWorksOnIt],
  notices: {
    'event-cleared': {
      en: 'The monitor sees the trouble of {number} no more: {title}',
      de: 'Die Überwachung sieht {number} nicht mehr: {title}',
    },
  },
});
