import { practice } from '../../../kernel/practice.ts';
import { deliverReports } from './deliver-reports.job.ts';
import { nextReport } from './next-report.rule.ts';
import { regularReport } from './regular-report.record.ts';
import { regularReportWords } from './regular-report.words.ts';
import { reportDelivery } from './report-delivery.record.ts';
import { reportDeliveryWords } from './report-delivery.words.ts';
import { reportsThatCanBe } from './reports-that-can-be.check.ts';
import { stopReceiving } from './stop-receiving.action.ts';
import { takeOffWhoStopped } from './take-off-who-stopped.reaction.ts';
import { tellTheOwner, tellTheRecipient } from './tell-of-reports.reaction.ts';

export const reportingPractice = practice({
  name: 'reporting',
  stage: 'improve',
  words: {
    en: { name: 'Reports', help: 'What comes by itself to those who are to know how services were.' },
    de: { name: 'Berichte', help: 'Was von selbst zu denen kommt, die wissen sollen, wie die Services waren.' },
  },
  records: [
    { record: regularReport, words: regularReportWords, rules: { nextReport } },
    { record: reportDelivery, words: reportDeliveryWords },
  ],
  needs: ['people', 'organisation', 'portfolio', 'service-level'],
  checks: [reportsThatCanBe],
  actions: [stopReceiving],
  reactions: [tellTheRecipient, tellTheOwner, takeOffWhoStopped],
  jobs: [deliverReports],
  notices: {
    'report-came': { en: 'Your report is there: {title}', de: 'Ihr Bericht ist da: {title}' },
    'report-failed': {
      en: '{number} could not be made for somebody: {title}',
      de: '{number} konnte für jemanden nicht erstellt werden: {title}',
    },
  },
});
