import { linkKind } from '../../../kernel/link.ts';
import { practice } from '../../../kernel/practice.ts';
import { absence } from './absence.record.ts';
import { absenceWords } from './absence.words.ts';
import { backAfterLeaving } from './back-after-leaving.check.ts';
import { canBeStaffed } from './can-be-staffed.check.ts';
import { certificate } from './certificate.record.ts';
import { certificateWords } from './certificate.words.ts';
import { certifyWhoPassed } from './certify-who-passed.reaction.ts';
import { course } from './course.record.ts';
import { courseWords } from './course.words.ts';
import { demand } from './demand.record.ts';
import { demandWords } from './demand.words.ts';
import { enrol } from './enrol.action.ts';
import { examine } from './examine.query.ts';
import { expiresOn } from './expires-on.rule.ts';
import { giveTheSkill } from './give-the-skill.reaction.ts';
import { giveToWhoFits } from './give-to-who-fits.action.ts';
import { heldOnce } from './held-once.check.ts';
import { lawfulBeforePublished } from './lawful-before-published.guard.ts';
import { nobodyTwiceAtOnce } from './nobody-twice-at-once.check.ts';
import { planShift } from './plan-shift.action.ts';
import { proposal } from './proposal.query.ts';
import { recordResult } from './record-result.action.ts';
import { reminders } from './reminders.setting.ts';
import { roster } from './roster.record.ts';
import { rosterWords } from './roster.words.ts';
import { shift } from './shift.record.ts';
import { shiftWords } from './shift.words.ts';
import { skill } from './skill.record.ts';
import { skillWords } from './skill.words.ts';
import { staffing } from './staffing.query.ts';
import { takeProposal } from './take-proposal.action.ts';
import { warnOfAMissingSkill } from './warn-of-a-missing-skill.reaction.ts';
import { watchCertificates } from './watch-certificates.job.ts';
import { whoFits } from './who-fits.query.ts';
import { worked } from './worked.rule.ts';
import { workingHours } from './working-hours.setting.ts';

export const workforcePractice = practice({
  name: 'workforce',
  stage: 'support',
  words: {
    en: {
      name: 'Workforce',
      help: 'The right people at the right time, able to do what is asked, and treated fairly.',
    },
    de: {
      name: 'Personaleinsatz',
      help: 'Die richtigen Leute zur richtigen Zeit, die können, was verlangt wird, und fair behandelt werden.',
    },
  },
  records: [
    { record: skill, words: skillWords },
    { record: course, words: courseWords },
    { record: certificate, words: certificateWords, rules: { expiresOn } },
    { record: demand, words: demandWords },
    { record: shift, words: shiftWords, rules: { worked } },
    { record: roster, words: rosterWords },
    { record: absence, words: absenceWords },
  ],
  refusals: {
    de: {
      'This person is on the course already.': 'Diese Person ist schon im Kurs.',
      'Nobody who can do it is there now.': 'Gerade ist niemand da, der es kann.',
      'Whoever fits belongs to no team. Assign it to one.': 'Wer passt, gehört zu keinem Team. Bitte einem zuweisen.',
      '{} calls for {}, which they do not hold on {}.': '{} verlangt {}, was die Person am {} nicht hat.',
      'No demand of this team is in use: nothing says how many are needed.':
        'Kein Bedarf dieses Teams ist in Gebrauch: Nichts sagt, wie viele gebraucht werden.',
      'Nothing more can be proposed.': 'Mehr lässt sich nicht vorschlagen.',
      'This person is not on the course.': 'Diese Person ist nicht im Kurs.',
    },
  },
  needs: ['people', 'organisation', 'portfolio', 'catalogue', 'incident', 'request', 'case', 'thread'],
  roles: [
    {
      name: 'workforce-planner',
      words: {
        en: { label: 'Workforce planner', help: 'Forecasts demand, plans shifts, and keeps skills and courses.' },
        de: {
          label: 'Personaleinsatzplanung',
          help: 'Schätzt den Bedarf, plant Schichten, pflegt Fertigkeiten und Kurse.',
        },
      },
    },
  ],
  settings: [reminders, workingHours],
  linkKinds: [
    linkKind({
      name: 'calls-for',
      from: ['service', 'catalogue-item'],
      to: ['skill'],
      purpose: 'backward',
      words: {
        en: { forward: 'calls for', backward: 'is called for by' },
        de: { forward: 'verlangt', backward: 'wird verlangt von' },
      },
    }),
  ],
  guards: [lawfulBeforePublished],
  checks: [heldOnce, canBeStaffed, nobodyTwiceAtOnce, backAfterLeaving],
  actions: [
    enrol,
    recordResult,
    planShift,
    takeProposal,
    giveToWhoFits('incident', ['new', 'assigned', 'waiting']),
    giveToWhoFits('request', ['submitted', 'approved', 'assigned', 'waiting']),
    giveToWhoFits('case', ['new', 'assigned', 'waiting']),
  ],
  queries: [staffing, examine, proposal, ...['incident', 'request', 'case', 'work-order'].map(whoFits)],
  reactions: [certifyWhoPassed, giveTheSkill, warnOfAMissingSkill],
  jobs: [watchCertificates],
  notices: {
    'course-enrolled': { en: 'You are enrolled on {number}: {title}', de: 'Sie sind zu {number} angemeldet: {title}' },
    'certificate-runs-out': {
      en: 'Your certificate runs out soon: {title}',
      de: 'Ihr Zertifikat läuft bald ab: {title}',
    },
    'certificate-expired': {
      en: 'Your certificate has run out: {title}',
      de: 'Ihr Zertifikat ist abgelaufen: {title}',
    },
    'assigned-without-skill': {
      en: 'Whoever you gave {number} to lacks a skill that it calls for: {title}',
      de: 'Wem Sie {number} gegeben haben, dem fehlt eine Fertigkeit, die es verlangt: {title}',
    },
  },
});
