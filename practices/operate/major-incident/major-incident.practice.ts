import { linkKind } from '../../../kernel/link.ts';
import { practice } from '../../../kernel/practice.ts';
import { applyWorkaround } from './apply-workaround.action.ts';
import { askForTheReview } from './ask-for-the-review.reaction.ts';
import { declareMajor } from './declare-major.action.ts';
import { draftUpdate } from './draft-update.query.ts';
import { followUps } from './follow-ups.query.ts';
import { impact } from './impact.query.ts';
import { majorIncident } from './major-incident.record.ts';
import { majorIncidentWords } from './major-incident.words.ts';
import { nextForExecutives, nextForUsers, nextInternal, nextUpdate } from './next-update.rule.ts';
import { noteMoment } from './note-moment.action.ts';
import { remindOfUpdates } from './remind-of-updates.job.ts';
import { report } from './report.query.ts';
import { sendUpdate } from './send-update.action.ts';
import { tellThoseWhoLead } from './tell-those-who-lead.reaction.ts';
import { tellWhoComesLater } from './tell-who-comes-later.reaction.ts';
import { templates } from './templates.setting.ts';
import { timers } from './timers.setting.ts';

export const majorIncidentPractice = practice({
  name: 'major-incident',
  stage: 'operate',
  words: {
    en: { name: 'Major incidents', help: 'Bring people together for what is grave, and tell everybody how it stands.' },
    de: { name: 'Großstörungen', help: 'Menschen für das Schwere zusammenbringen und allen sagen, wie es steht.' },
  },
  records: [
    {
      record: majorIncident,
      words: majorIncidentWords,
      rules: {
        'next-for-users': nextForUsers,
        'next-internal': nextInternal,
        'next-for-executives': nextForExecutives,
        'next-update': nextUpdate,
      },
    },
  ],
  refusals: {
    de: {
      'Say what the workaround is.': 'Bitte die Umgehung angeben.',
      '{} leads {} already.': '{} führt {} schon.',
      'It stands on the timeline already.': 'Es steht schon im Verlauf.',
      'It was not said to all customers. Put it in words that may go to them.':
        'Es wurde nicht allen Kunden gesagt. Bitte in Worte fassen, die an sie gehen dürfen.',
      'Say what happened.': 'Bitte sagen, was geschehen ist.',
      '{} is not about {}.': '{} betrifft {} nicht.',
      'The next update lies in the future.': 'Die nächste Meldung liegt in der Zukunft.',
      '{} is still to be filled in.': '{} ist noch auszufüllen.',
      'may have the gaps {}': 'darf die Lücken {} haben',
      'Only its communications lead or commander speaks to others for {}.':
        'Nur Kommunikation oder Leitung spricht bei {} zu anderen.',
    },
  },
  needs: ['incident', 'task', 'people', 'portfolio', 'organisation', 'service-level', 'configuration'],
  roles: [
    {
      name: 'major-incident-manager',
      words: {
        en: { label: 'Major incident manager', help: 'Leads any major incident, whoever commands it.' },
        de: { label: 'Großstörungsverantwortlicher', help: 'Leitet jede Großstörung, wer sie auch führt.' },
      },
    },
    {
      name: 'manager',
      words: {
        en: { label: 'Manager', help: 'Hears of major incidents and how they go.' },
        de: { label: 'Führungskraft', help: 'Erfährt von Großstörungen und wie sie verlaufen.' },
      },
    },
  ],
  settings: [timers, templates],
  screens: { 'major-incident-room': { en: 'The room', de: 'Lageraum' } },
  linkKinds: [
    linkKind({
      name: 'leads',
      from: ['major-incident'],
      to: ['incident'],
      purpose: 'forward',
      carries: ['status'],
      words: {
        en: { forward: 'leads', backward: 'is led by' },
        de: { forward: 'führt', backward: 'wird geführt von' },
      },
      flows: [{ along: 'forward', said: 'public' }],
    }),
  ],
  actions: [declareMajor, sendUpdate, applyWorkaround, noteMoment],
  queries: [impact, followUps, draftUpdate, report],
  reactions: [tellThoseWhoLead, tellWhoComesLater, askForTheReview],
  jobs: [remindOfUpdates],
  notices: {
    'major-incident-declared': {
      en: '{by} declared the major incident {number}: {title}',
      de: '{by} hat die Großstörung {number} ausgerufen: {title}',
    },
    'major-incident-role': {
      en: '{by} gave you a role in {number}: {title}',
      de: '{by} hat Ihnen eine Rolle in {number} gegeben: {title}',
    },
    'major-incident-update': {
      en: 'There is an update on {number}: {title}',
      de: 'Es gibt eine Meldung zu {number}: {title}',
    },
    'major-incident-update-due': {
      en: 'An update is due on {number}: {title}',
      de: 'Eine Meldung zu {number} ist fällig: {title}',
    },
  },
});
