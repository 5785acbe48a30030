import { practice } from '../../../kernel/practice.ts';
import { clashes } from './clashes.query.ts';
import { allStepsDone, clearedForProduction, deploymentWindow } from './deploying.guard.ts';
import { deployment } from './deployment.record.ts';
import { deploymentWords } from './deployment.words.ts';
import { dissentSaysWhy } from './dissent.check.ts';
import { environment } from './environment.record.ts';
import { environmentWords } from './environment.words.ts';
import { completeBeforeLive, readyToGo } from './go.guard.ts';
import { release } from './release.record.ts';
import { releaseWords } from './release.words.ts';
import { rollBackWhatFailed } from './roll-back-what-failed.reaction.ts';
import { tellWhatRuns } from './tell-what-runs.reaction.ts';
import { tested } from './tested.query.ts';

export const releasePractice = practice({
  name: 'release',
  stage: 'build',
  words: {
    en: {
      name: 'Releases and deployment',
      help: 'Put new versions into use as a whole: decided by go or no-go, rolled out by environment, and back when it fails.',
    },
    de: {
      name: 'Releases und Ausrollen',
      help: 'Neue Versionen als Ganzes in Betrieb nehmen: nach Freigabe, je Umgebung ausgerollt, und zurück, wenn es misslingt.',
    },
  },
  records: [
    { record: release, words: releaseWords },
    { record: deployment, words: deploymentWords },
    { record: environment, words: environmentWords },
  ],
  needs: ['people', 'portfolio', 'configuration', 'organisation', 'change', 'validation', 'service-design', 'thread'],
  roles: [
    {
      name: 'release-manager',
      words: {
        en: { label: 'Release manager', help: 'Decides on go or no-go, and looks after environments.' },
        de: { label: 'Release Manager', help: 'Entscheidet über die Freigabe und betreut Umgebungen.' },
      },
    },
  ],
  guards: [readyToGo, completeBeforeLive, clearedForProduction, allStepsDone],
  checks: [dissentSaysWhy, deploymentWindow],
  queries: [tested, clashes],
  reactions: [rollBackWhatFailed, tellWhatRuns],
  notices: {
    'roll-back': { en: '{number} must be rolled back: {title}', de: '{number} muss zurückgerollt werden: {title}' },
  },
});
