import { linkKind } from '../../../kernel/link.ts';
import { practice } from '../../../kernel/practice.ts';
import { closeAfterSilence } from './close-after-silence.job.ts';
import { closing } from './closing.setting.ts';
import { customersPriorityMatrix } from './customers-priority-matrix.setting.ts';
import { escalate } from './escalate.action.ts';
import { firstContact } from './first-contact.setting.ts';
import { incident } from './incident.record.ts';
import { incidentTeller } from './incident.teller.ts';
import { incidentWords } from './incident.words.ts';
import { likeness } from './likeness.setting.ts';
import { organisation } from './organisation.rule.ts';
import { priority } from './priority.rule.ts';
import { priorityMatrix } from './priority-matrix.setting.ts';
import { remindTheSilent } from './remind-the-silent.job.ts';
import { reopenOnReply } from './reopen-on-reply.reaction.ts';
import { reopenWithinWindow } from './reopen-within-window.guard.ts';
import { silence } from './silence.setting.ts';
import { similar } from './similar.query.ts';
import { split } from './split.action.ts';
import { stepsBeforeResolving } from './steps-before-resolving.guard.ts';
import { surroundings } from './surroundings.query.ts';
import { take } from './take.action.ts';
import { team } from './team.rule.ts';
import { tellThePeopleConcerned } from './tell-the-people-concerned.reaction.ts';

export const incidentPractice = practice({
  name: 'incident',
  stage: 'operate',
  words: {
    en: { name: 'Incident management', help: 'Restore the service as quickly as possible when something has broken.' },
    de: {
      name: 'Störungsmanagement',
      help: 'Den Service so schnell wie möglich wiederherstellen, wenn etwas ausgefallen ist.',
    },
  },
  records: [{ record: incident, words: incidentWords, rules: { priority, organisation, team } }],
  refusals: {
    de: {
      'Assign it to a team first.': 'Bitte zuerst einem Team zuweisen.',
      'Nobody else leads its team. Say to whom.': 'Das Team hat sonst keine Leitung. Bitte sagen, an wen.',
      'You belong to no team. Assign it to one.': 'Sie gehören zu keinem Team. Bitte einem zuweisen.',
    },
  },
  needs: ['people', 'organisation', 'configuration', 'portfolio'],
  roles: [
    {
      name: 'requester',
      asks: true,
      words: {
        en: { label: 'Requester', help: 'Reports and follows their own.' },
        de: { label: 'Anwender', help: 'Meldet und verfolgt Eigenes.' },
      },
    },
    {
      name: 'key-contact',
      asks: true,
      words: {
        en: { label: 'Key contact', help: 'Sees and answers everything of their own organisation.' },
        de: { label: 'Hauptkontakt', help: 'Sieht und beantwortet alles der eigenen Organisation.' },
      },
    },
    {
      name: 'agent',
      words: {
        en: { label: 'Agent', help: 'Works on what comes in.' },
        de: { label: 'Bearbeiter', help: 'Bearbeitet, was hereinkommt.' },
      },
    },
    {
      name: 'team-lead',
      words: {
        en: { label: 'Team lead', help: 'Sees and balances a team’s load.' },
        de: { label: 'Teamleitung', help: 'Sieht und verteilt die Last eines Teams.' },
      },
    },
  ],
  settings: [priorityMatrix, customersPriorityMatrix, closing, silence, firstContact, likeness],
  linkKinds: [
    linkKind({
      name: 'relates',
      symmetric: true,
      words: {
        en: { forward: 'relates to', backward: 'relates to' },
        de: { forward: 'hängt zusammen mit', backward: 'hängt zusammen mit' },
      },
    }),
    linkKind({
      name: 'duplicates',
      flows: [
        { along: 'backward', said: 'public', by: 'provider', initially: 'off' },
        { along: 'backward', verb: 'resolve', initially: 'off' },
      ],
      words: {
        en: { forward: 'duplicates', backward: 'is duplicated by' },
        de: { forward: 'ist Dublette von', backward: 'hat als Dublette' },
      },
    }),
    linkKind({
      name: 'blocks',
      words: {
        en: { forward: 'blocks', backward: 'is blocked by' },
        de: { forward: 'blockiert', backward: 'wird blockiert von' },
      },
    }),
    linkKind({
      name: 'merged-into',
      from: ['incident'],
      to: ['incident'],
      tree: true,
      joins: true,
      flows: [
        { along: 'backward', said: 'public', by: 'provider' },
        { along: 'backward', field: 'resolution', as: 'said' },
      ],
      words: {
        en: { forward: 'is merged into', backward: 'holds' },
        de: { forward: 'ist zusammengeführt in', backward: 'enthält' },
      },
    }),
    linkKind({
      name: 'child-of',
      from: ['incident'],
      to: ['incident'],
      tree: true,
      flows: [
        { along: 'backward', said: 'public', by: 'provider' },
        { along: 'backward', verb: 'resolve' },
        { along: 'backward', verb: 'reopen' },
        { along: 'backward', said: 'internal', initially: 'off' },
        { along: 'backward', field: 'impact', initially: 'off' },
        { along: 'backward', field: 'urgency', initially: 'off' },
        { along: 'forward', said: 'public', by: 'requester', initially: 'off' },
      ],
      words: {
        en: { forward: 'is part of', backward: 'has the part' },
        de: { forward: 'ist Teil von', backward: 'hat als Teil' },
      },
    }),
    linkKind({
      name: 'split-from',
      words: {
        en: { forward: 'was split from', backward: 'had split from it' },
        de: { forward: 'wurde abgetrennt von', backward: 'davon abgetrennt' },
      },
    }),
    linkKind({
      name: 'waits-for',
      wakes: true,
      words: {
        en: { forward: 'waits for', backward: 'is waited for by' },
        de: { forward: 'wartet auf', backward: 'wird erwartet von' },
      },
    }),
    linkKind({
      name: 'causes',
      carries: ['impact'],
      words: {
        en: { forward: 'causes', backward: 'is caused by' },
        de: { forward: 'verursacht', backward: 'ist verursacht durch' },
      },
    }),
  ],
  guards: [reopenWithinWindow, stepsBeforeResolving],
  actions: [take, escalate, split],
  queries: [similar, surroundings],
  tellers: [incidentTeller],
  reactions: [tellThePeopleConcerned, reopenOnReply],
  jobs: [closeAfterSilence, remindTheSilent],
});
