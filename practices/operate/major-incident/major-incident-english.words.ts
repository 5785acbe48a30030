import type { Words } from '../../../kernel/words.ts';
import type { majorIncident } from './major-incident.record.ts';

export const english: Words<typeof majorIncident>['en'] = {
  name: 'Major incident',
  plural: 'Major incidents',
  help: 'An incident so grave that people are brought together for it, with roles, updates and a report.',
  fields: {
    title: { label: 'Title', help: 'In one line: what does not work, for whom?' },
    businessImpact: { label: 'Business impact', help: 'What cannot be done because of it, in words of the business.' },
    beganAt: { label: 'Began', help: 'When it stopped working, which may be before it was noticed.' },
    commander: { label: 'Commander', help: 'Decides, and keeps those who repair free of questions.' },
    communicationsLead: { label: 'Communications lead', help: 'Tells each audience how it stands, in time.' },
    scribe: { label: 'Scribe', help: 'Notes the key moments, from which the report is made.' },
    bridge: { label: 'Bridge', help: 'The address of the call on which everybody meets.' },
    workaround: { label: 'Workaround', help: 'How people can work until it is restored.' },
    nextForUsersAt: 'Next update for users',
    nextInternalAt: 'Next internal update',
    nextForExecutivesAt: 'Next update for executives',
    nextUpdateAt: { label: 'Next update', help: 'The update that is due first.' },
    remindedAt: 'Reminded of an update',
    mitigatedAt: 'Mitigated',
    restoredAt: 'Restored',
    stoodDownAt: 'Stood down',
    standDownReason: { label: 'Why it is over', help: 'How one knows that it is, or why it was not major after all.' },
    cause: { label: 'Cause', help: 'What made it happen, as far as it is known. Read inside.' },
    lessons: { label: 'What we learnt', help: 'What went well, what did not, where we were lucky. Read inside.' },
    customerSummary: {
      label: 'Cause and remedy for customers',
      help: 'Goes into the report for customers: names nobody, promises only what is decided.',
    },
    reviewedAt: 'Reviewed',
  },
  lines: {
    moments: {
      label: 'Key moments',
      fields: {
        at: 'When',
        text: 'What happened',
        forCustomers: { label: 'For customers', help: 'Goes into the report that every customer may read.' },
        entry: 'Message',
      },
    },
    updates: { label: 'Updates', fields: { at: 'When', text: 'What was told' } },
  },
  choices: {
    severity: { critical: 'Critical', severe: 'Severe', moderate: 'Moderate' },
  },
  states: { recovered: 'Restored', 'stood-down': 'Stood down' },
  verbs: {
    investigate: { label: 'Investigate', done: 'under investigation' },
    mitigate: { label: 'Mitigated', done: 'mitigated' },
    recover: { label: 'Restored', done: 'restored' },
    resume: { label: 'It is back', done: 'under investigation again' },
    'stand-down': { label: 'Stand down', done: 'stood down' },
    review: { label: 'Conclude the review', done: 'reviewed' },
    amend: { label: 'Amend the review', done: 'opened for amendment' },
  },
  sections: { what: 'What', who: 'Who', updates: 'Updates', when: 'When', review: 'Review' },
  lists: { open: 'Open', toReview: 'To be reviewed', all: 'All' },
  reasons: {
    timer:
      'While it is worked on, this audience hears again after the minutes that are set for the severity “{severity}”.',
    firstDue: 'It is the first of the three that is due.',
    noneDue: 'No clock runs.',
  },
  actions: {
    'send-update': {
      label: 'Send an update',
      done: 'update sent',
      help: 'Tells an audience how it stands.',
      arguments: { audience: 'Audience', occasion: 'Occasion', text: 'Text', next: 'Next update at' },
      choices: {
        audience: { users: 'Users', internal: 'Internal', executives: 'Executives' },
        occasion: {
          first: 'First word',
          progress: 'Progress',
          workaround: 'Workaround',
          restored: 'Restored',
          closing: 'Closing',
        },
      },
    },
    'apply-workaround': {
      label: 'Apply the workaround',
      done: 'workaround told',
      help: 'Tells it to the requesters of all incidents that belong to this.',
    },
    'note-moment': {
      label: 'Note a key moment',
      done: 'key moment noted',
      help: 'Puts it on the timeline.',
      arguments: {
        text: 'What happened',
        at: 'When',
        forCustomers: { label: 'For customers', help: 'Goes into the report that every customer may read.' },
        entry: 'Message',
        on: 'Said on',
      },
    },
  },
};
