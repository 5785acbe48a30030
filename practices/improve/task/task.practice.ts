import { linkKind } from '../../../kernel/link.ts';
import { anyOf, role } from '../../../kernel/permission.ts';
import { practice } from '../../../kernel/practice.ts';
import { addTask } from './add-task.action.ts';
import { raiseTheAlarm } from './raise-the-alarm.job.ts';
import { task } from './task.record.ts';
import { taskWords } from './task.words.ts';
import { tellItsOwner } from './tell-its-owner.reaction.ts';

export const taskPractice = practice({
  name: 'task',
  stage: 'improve',
  words: {
    en: { name: 'Follow-up tasks', help: 'What was promised, by whom, until when, and what it follows from.' },
    de: { name: 'Folgeaufgaben', help: 'Was zugesagt wurde, von wem, bis wann, und woraus es folgt.' },
  },
  records: [{ record: task, words: taskWords }],
  needs: [
    'people',
    'external-change',
    'incident',
    'major-incident',
    'request',
    'problem',
    'review',
    'improvement',
    'conformity',
  ],
  linkKinds: [
    linkKind({
      name: 'follows-from',
      from: ['task'],
      purpose: 'forward',
      carries: ['status', 'cost'],
      words: {
        en: { forward: 'follows from', backward: 'is followed up by' },
        de: { forward: 'folgt aus', backward: 'führt zu' },
      },
    }),
  ],
  actions: [
    ...['incident', 'major-incident', 'request', 'problem', 'service-review', 'improvement', 'nonconformity'].map(
      (record) => addTask(record),
    ),
    addTask('affected-service', anyOf(role('agent'), role('service-owner'), role('compliance-manager'))),
  ],
  reactions: [tellItsOwner],
  jobs: [raiseTheAlarm],
  notices: {
    'task-overdue': { en: '{number} is overdue: {title}', de: '{number} ist überfällig: {title}' },
  },
});
