import { practice } from '../../../kernel/practice.ts';
import { acceptedBeforeUse } from './accepted-before-use.guard.ts';
import { completeBeforeApproval } from './complete-before-approval.guard.ts';
import { advisable, completeness, missing } from './completeness.rule.ts';
import { costEachYear, costInAll, costOnce } from './costs.rule.ts';
import { costsOfOneCurrency } from './costs-of-one-currency.check.ts';
import { criteriaSayWho } from './criteria-say-who.check.ts';
import { fit } from './fit.query.ts';
import { fitsOrSaysWhy } from './fits-or-says-why.guard.ts';
import { holdAgainstWhatExists } from './hold-against-what-exists.reaction.ts';
import { holdMeasures } from './hold-measures.action.ts';
import { proposeTargets } from './propose-targets.action.ts';
import { readiness } from './readiness.rule.ts';
import { serviceDesign } from './service-design.record.ts';
import { serviceDesignWords } from './service-design.words.ts';
import { showOnTheService } from './show-on-the-service.reaction.ts';
import { supersedeTheOld } from './supersede-the-old.reaction.ts';
import { traced } from './traced.query.ts';

export const serviceDesignPractice = practice({
  name: 'service-design',
  stage: 'design',
  words: {
    en: {
      name: 'Service design',
      help: 'Write down what a new or changed service is to be, whole, before it is built.',
    },
    de: {
      name: 'Servicedesign',
      help: 'Vollständig aufschreiben, was ein neuer oder geänderter Service sein soll, bevor er gebaut wird.',
    },
  },
  records: [
    {
      record: serviceDesign,
      words: serviceDesignWords,
      rules: { completeness, missing, advisable, readiness, costOnce, costEachYear, costInAll },
    },
  ],
  refusals: {
    de: {
      '{} names no measure at its levels.': '{} nennt bei seinen Levels keine Kennzahl.',
      '“{}” says no figure in {}, as {} is told in.': '„{}“ nennt keine Zahl in {}, worin {} angegeben wird.',
      '{} promises nothing that does not stand here.': '{} verspricht nichts, was hier nicht schon steht.',
    },
  },
  needs: [
    'people',
    'organisation',
    'portfolio',
    'service-level',
    'configuration',
    'measurement',
    'requirement',
    'thread',
  ],
  opens: 'design-completeness',
  screens: { 'design-completeness': { en: 'Design completeness', de: 'Vollständigkeit der Entwürfe' } },
  guards: [completeBeforeApproval, fitsOrSaysWhy, acceptedBeforeUse],
  checks: [criteriaSayWho, costsOfOneCurrency],
  queries: [fit, traced],
  actions: [proposeTargets, holdMeasures],
  reactions: [showOnTheService, holdAgainstWhatExists, supersedeTheOld],
  roles: [
    {
      name: 'service-designer',
      words: {
        en: {
          label: 'Service designer',
          help: 'Designs services and processes, and plans what they need to keep their word.',
        },
        de: {
          label: 'Servicedesigner',
          help: 'Entwirft Services und Prozesse und plant, was sie brauchen, um zu halten, was sie versprechen.',
        },
      },
    },
  ],
});
