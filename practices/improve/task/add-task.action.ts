import { day } from '../../../fields/day/day.field.ts';
import { reference } from '../../../fields/reference/reference.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { type Action, action } from '../../../kernel/action.ts';
import { type Permission, role } from '../../../kernel/permission.ts';
import type { AnyRecord } from '../../../kernel/record.ts';

/** Writes down what follows from a record as a task of its own, with an owner and a day, linked to where it came from. */
export const addTask = (record: string, may: Permission = role('agent')): Action =>
  action<AnyRecord>()({
    record,
    name: 'add-task',
    arguments: {
      task: text({ required: true }),
      owner: reference('person', { required: true, default: 'me' }),
      team: reference('team'),
      due: day({ required: true }),
    },
    may,
    words: {
      en: {
        label: 'Add a task',
        done: 'task added',
        help: 'What follows from it, with an owner and a day.',
        arguments: { task: 'Task', owner: 'Owner', team: 'Team', due: 'Due' },
      },
      de: {
        label: 'Aufgabe anlegen',
        done: 'Aufgabe angelegt',
        help: 'Was daraus folgt, mit Person und Tag.',
        arguments: { task: 'Aufgabe', owner: 'Verantwortlich', team: 'Team', due: 'Fällig' },
      },
    },
    run: async (context, row, { task: title, owner, team, due }) => {
      const made = await context.create('task', { title, assignee: owner, team, due });
      await context.link('follows-from', { type: 'task', key: made.id }, { type: record, key: row.id });
      return { number: made.number };
    },
  });
